import { actView, type ActView } from '#app/features/obligations/act-view.ts'
import type { Day } from '#app/shared/day.ts'
import { objectionsToAnswered, type ExtensionState, type WordsWithWindow } from './extension.ts'

type Item = Parameters<typeof actView>[0] & {
  commitment: { origin: NonNullable<Parameters<typeof actView>[2]> } | null
}

interface RequestFacts {
  state: ExtensionState
  organisation: { name: string } | null
  reason: string
  words: string | null
  saidOn: Day | null
  earliestOn: Day | null
  latestOn: Day | null
  chosenByHand: boolean
  reviewOn: Day | null
  decidedByName: string | null
  decidedOn: Day | null
  answer: string
  obligation: Item
}

/** What the page of an act on the term of an item shows of it. */
export function itemView(item: Item & { closedOn: Day | null }): ActView {
  const closed = item.closedOn ? ['Dit is al afgerond. Uitstel is niet meer nodig.'] : []
  const noTerm = item.term ? [] : ['Er is nog geen termijn om uit te stellen.']
  return actView(item, [...closed, ...noTerm], item.commitment?.origin ?? null)
}

/** What the page shows on which a request is answered or taken back. */
export function requestView(request: RequestFacts) {
  const { words, earliestOn, latestOn, chosenByHand, reviewOn, saidOn, reason, organisation, obligation } =
    request
  const asked: (WordsWithWindow & { chosenByHand: boolean; reviewOn: Day | null }) | null =
    words === null ? null : { words, earliestOn, latestOn, chosenByHand, reviewOn }
  return {
    view: actView(obligation, objectionsToAnswered(request), obligation.commitment?.origin ?? null),
    asked,
    saidOn,
    reason,
    asker: organisation?.name ?? '',
  }
}
