import type { Actor } from '#app/features/access/actor.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { relateItems } from '#app/features/obligations/relate-items.server.ts'
import type { RelationKind } from '#app/features/obligations/relation.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import type { AgreementToChange } from './agreement-to-change.server.ts'
import { carriersOf, type PartiesChoice } from './parts.ts'
import { recordAgreementIn } from './record-agreement.server.ts'

export interface NewSuccessor {
  wording: string
  parties: PartiesChoice
  term: SuccessorTerm | null
  kind: RelationKind
  /** "door een andere afspraak te splitsen" */
  how: string
}

export interface SuccessorTerm {
  words: string
  saidOn: Day
  window?: { earliestOn: Day | null; latestOn: Day | null } | null
  reviewOn?: Day | null
}

/**
 * Records an agreement that comes from others and says so on both: where they were said and whether they are confidential goes
 * along. The place of the sentence does not: that stays theirs. Returns its id; the caller proved the sources its to change.
 */
export async function recordSuccessor(
  tx: Transaction,
  world: World,
  actor: Actor,
  sources: [AgreementToChange, ...AgreementToChange[]],
  { wording, parties, term, kind, how }: NewSuccessor,
): Promise<string> {
  const [latest] = [...sources].sort((one, other) => other.saidOn.localeCompare(one.saidOn))
  const { dossierId, consultationId, saidOn } = latest ?? sources[0]
  const id = await recordAgreementIn(tx, world, actor, {
    ...{ dossierId, consultationId, saidOn, wording, term },
    confidential: sources.some(({ confidential }) => confidential),
    owners: carriersOf(parties),
    counterparties: parties.counterparties,
    required: parties.required,
  })
  for (const source of sources) await relateItems(tx, world, actor, { from: source.id, to: id, kind })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'agreement-came-from',
    subjectType: 'agreement',
    subjectId: id,
    dossierId,
    facts: { how },
  })
  return id
}

/** The term of a successor: new words count from today, words that stay keep what they meant. */
export function termFor({ term }: AgreementToChange, words: string, today: Day): SuccessorTerm | null {
  const given = words.trim()
  if (!term || (given && given !== term.words)) return given ? { words: given, saidOn: today } : null
  const { saidOn, reviewOn, chosenByHand, earliestOn, latestOn } = term
  return { words: term.words, saidOn, reviewOn, window: chosenByHand ? { earliestOn, latestOn } : null }
}
