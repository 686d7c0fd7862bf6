import { isDay, type Day } from '#app/shared/day.ts'
import { isId } from '#app/shared/ids.ts'
import { readPlace, writePlace, type Place, type Step } from './keyset.ts'

/** What a register shows, as its address says it. */
export interface RegisterFilter {
  /** Null for all dossiers. */
  dossierId: string | null
  organisationId: string | null
  stand: string
  from: Day | null
  to: Day | null
  text: string
  descending: boolean
  step: Step | null
}

interface Choices {
  /** The first is what a register shows when nothing is asked. */
  stands: readonly { value: string }[]
  dossierIds: string[]
  chosenDossierId: string | null
}

const mostText = 200

/** Words that somebody searched for: one line, without what no text holds. */
export function searchWords(text: string | null): string {
  return (text ?? '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, mostText)
}

/** Reads the address of a register; whatever does not fit falls back. */
export function readRegisterQuery(query: URLSearchParams, choices: Choices): RegisterFilter {
  const { stands } = choices
  const stand = stands.find(({ value }) => value === query.get('stand')) ?? stands[0]
  return {
    dossierId: readDossier(query.get('dossier'), choices),
    organisationId: readId(query.get('partij')),
    stand: stand?.value ?? '',
    from: readDay(query.get('van')),
    to: readDay(query.get('tot')),
    text: searchWords(query.get('zoek')),
    descending: query.get('volgorde') === 'aflopend',
    step: readStep(query),
  }
}

/** Without a choice in the address, the dossier that one works in. */
export function readDossier(asked: string | null, choices: Omit<Choices, 'stands'>): string | null {
  const { dossierIds, chosenDossierId } = choices
  const id = asked === null ? chosenDossierId : asked
  return id !== null && dossierIds.includes(id) ? id : null
}

/** Where a page begins: after or before a row. */
export function readStep(query: URLSearchParams): Step | null {
  const after = readPlace(query.get('na'))
  if (after) return { direction: 'after', place: after }
  const before = readPlace(query.get('voor'))
  return before && { direction: 'before', place: before }
}

/** The addresses that lead from a page of a list to the one before it, the one after it, and to the other order. */
export function listLinks(query: URLSearchParams, page: { previous: Place | null; next: Place | null }) {
  const other = query.get('volgorde') === 'aflopend' ? null : 'aflopend'
  return {
    previous: page.previous && linkWith(query, { voor: writePlace(page.previous) }),
    next: page.next && linkWith(query, { na: writePlace(page.next) }),
    otherOrder: linkWith(query, { volgorde: other }),
  }
}

/** The same list with something changed, from its first page unless a place is given. */
function linkWith(query: URLSearchParams, changes: Record<string, string | null>): string {
  const changed = new URLSearchParams(query)
  for (const name of ['na', 'voor', '_routes']) changed.delete(name)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) changed.delete(name)
    else changed.set(name, value)
  }
  return `?${changed.toString()}`
}

function readDay(text: string | null): Day | null {
  return text !== null && isDay(text) ? text : null
}

function readId(text: string | null): string | null {
  return isId(text) ? text : null
}
