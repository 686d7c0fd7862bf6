import type { ObligationFacts, ObligationKind } from '#app/features/editor/document.ts'

/** A record that belongs to a section of the minutes. `removed`: taken out of the text, so that it can come back. */
export interface KeptRecord {
  id: string
  kind: ObligationKind
  state: 'open' | 'ended' | 'removed'
  wording: string
  owners: string[]
  /** The words of the term; empty for none. */
  term: string
}

/** What a text says anew about a record that exists; what is absent stays as it is. */
export interface Rewording {
  id: string
  wording?: string
  owners?: string[]
  term?: string
}

export interface Changes {
  objections: string[]
  /** Marked for the first time. */
  record: ObligationFacts[]
  change: Rewording[]
  /** No longer in the text. */
  withdraw: string[]
  /** Back in the text. */
  restore: string[]
}

/**
 * What becomes of the records of a section when its text goes from `before` to `after`. A block without words is not yet, or
 * no longer, in the text. What changed on a record elsewhere is left alone, unless the text says something new about it.
 */
export function changesBetween(
  before: ObligationFacts[],
  after: ObligationFacts[],
  records: KeptRecord[],
): Changes {
  const changes: Changes = { objections: [], record: [], change: [], withdraw: [], restore: [] }
  const written = after.filter(({ wording }) => wording !== '')
  for (const block of written) {
    const record = records.find(({ id }) => id === block.obligation)
    const previous = before.find(
      ({ obligation, wording }) => obligation === block.obligation && wording !== '',
    )
    if (record) addBlock(changes, block, record, previous)
    else changes.record.push(block)
  }
  const kept = new Set(written.map(({ obligation }) => obligation))
  changes.withdraw = records.filter(({ id, state }) => state === 'open' && !kept.has(id)).map(({ id }) => id)
  return changes
}

function addBlock(
  changes: Changes,
  block: ObligationFacts,
  record: KeptRecord,
  previous: ObligationFacts | undefined,
): void {
  if (record.kind !== block.kind) {
    changes.objections.push(
      `«${start(record.wording)}» is al als iets anders vastgelegd. Haal de markering weg en markeer de zin opnieuw.`,
    )
    return
  }
  const change = differences(block, record, previous)
  const isChanged = Object.keys(change).length > 1
  if (record.state === 'ended' && isChanged) {
    changes.objections.push(
      `«${start(record.wording)}» is al afgehandeld. Tekst, eigenaar en termijn kunnen niet meer veranderen.`,
    )
    return
  }
  if (record.state === 'removed') changes.restore.push(record.id)
  if (isChanged) changes.change.push(change)
}

function differences(
  block: ObligationFacts,
  record: KeptRecord,
  previous: ObligationFacts | undefined,
): Rewording {
  const owners = ownersOf(block)
  const base = previous
    ? { wording: previous.wording, owners: ownersOf(previous), term: previous.term }
    : record
  return {
    id: record.id,
    ...(block.wording === base.wording ? {} : { wording: block.wording }),
    ...(sameMembers(owners, base.owners) && sameOwner(record, owners, base.owners) ? {} : { owners }),
    ...(block.term === base.term ? {} : { term: block.term }),
  }
}

function ownersOf(block: ObligationFacts): string[] {
  return block.owners.map(({ organisation }) => organisation)
}

function sameMembers(some: string[], others: string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id))
}

/** Of those who carry out an agreement the first owns it. */
function sameOwner({ kind }: KeptRecord, some: string[], others: string[]): boolean {
  return kind !== 'agreement' || some[0] === others[0]
}

function start(wording: string): string {
  return wording.length > 60 ? `${wording.slice(0, 60)}…` : wording
}
