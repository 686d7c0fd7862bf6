import { readLetter } from '#app/features/reading/read-letter.ts'
import type { Proposal, ProposalKind } from '#app/features/reading/proposal.ts'
import { testCalendar } from './term-table.ts'

/** What a text says, read as a letter of 17 November 2020 unless another day is given. */
export function proposalsIn(text: string, on = '2020-11-17'): Proposal[] {
  return readLetter(text, testCalendar, { on }).proposals
}

/** The kinds a text holds, in the order in which they stand. */
export function kindsIn(text: string, on?: string): ProposalKind[] {
  return proposalsIn(text, on).map(({ kind }) => kind)
}

/** The first proposal of a kind, to look at. */
export function firstOf(kind: ProposalKind, text: string, on?: string): Proposal {
  const found = proposalsIn(text, on).find((proposal) => proposal.kind === kind)
  if (!found) throw new Error(`no ${kind} in: ${text}`)
  return found
}
