import { writeDay, type Day } from '#app/shared/day.ts'
import { kamerStatusNames, type KamerStatus } from './kamer-word.ts'
import type { Chamber } from './origin.ts'

/** What a committee can decide; "onbekend" is no decision. */
export const verdictStatuses = ['open', 'partly', 'fulfilled', 'not_fulfilled', 'lapsed'] as const

export const verdictOptions = verdictStatuses.map((value) => ({ value, label: kamerStatusNames[value] }))

export interface VerdictFacts {
  on: Day
  status: KamerStatus
  /** The new deadline in the committee's words; empty where it gave none. */
  deadline: string
  /** Whether what was closed is opened again. */
  reopen: boolean
}

interface Judged {
  chamber: Chamber
  saidOn: Day
  closedOn: Day | null
  verdicts: { on: Day; status: KamerStatus }[]
}

const ends = (status: KamerStatus) => status === 'fulfilled' || status === 'lapsed'

/** What is wrong with a verdict on this item, as it stands. */
export function objectionsToVerdict(verdict: VerdictFacts, item: Judged, today: Day): string[] {
  const { on, status, deadline, reopen } = verdict
  if (item.chamber !== 'EK')
    return ['Alleen in de Eerste Kamer beslist de commissie. Noteer hier wat de Tweede Kamer zegt.']
  const objections: string[] = []
  if (on > today) objections.push('De dag ligt in de toekomst. Vul een dag tot en met vandaag in.')
  if (on < item.saidOn)
    objections.push(`De dag ligt voor ${writeDay(item.saidOn)}, de dag waarop dit is toegezegd of gevraagd.`)
  if (item.verdicts.some((known) => known.on === on && known.status === status))
    objections.push(`Dit oordeel van ${writeDay(on)} staat al vast.`)
  if (deadline && ends(status))
    objections.push(
      `Wat ${kamerStatusNames[status]} is, heeft geen nieuwe deadline. Laat de deadline leeg of kies een ander oordeel.`,
    )
  if (reopen && !item.closedOn) objections.push('Dit is al open. Haal het vinkje bij «Heropen dit» weg.')
  if (reopen && ends(status))
    objections.push(
      `De commissie vindt dit ${kamerStatusNames[status]}. Haal het vinkje bij «Heropen dit» weg.`,
    )
  if (deadline && item.closedOn && !reopen)
    objections.push('Dit is al afgerond. Vink «Heropen dit» aan, of laat de nieuwe deadline leeg.')
  return objections
}
