import type { Day } from '#app/shared/day.ts'

export const activityKinds = [
  'plenary_debate',
  'committee_debate',
  'legislative_consultation',
  'motion_consultation',
  'written_consultation',
  'two_minute_debate',
  'oral_questions',
  'order_of_business',
  'procedure_meeting',
  'technical_briefing',
  'letter',
  'other',
] as const

export type ActivityKind = (typeof activityKinds)[number]

const names: Record<ActivityKind, string> = {
  plenary_debate: 'plenair debat',
  committee_debate: 'commissiedebat',
  legislative_consultation: 'wetgevingsoverleg',
  motion_consultation: 'notaoverleg',
  written_consultation: 'schriftelijk overleg',
  two_minute_debate: 'tweeminutendebat',
  oral_questions: 'mondelinge vragen',
  order_of_business: 'regeling van werkzaamheden',
  procedure_meeting: 'procedurevergadering',
  technical_briefing: 'technische briefing',
  letter: 'brief van het ministerie',
  other: 'anders',
}

const formerNames: Partial<Record<ActivityKind, string>> = {
  committee_debate: 'algemeen overleg (AO)',
  two_minute_debate: 'VAO',
}

/** The Tweede Kamer gave some of its debates another name from this day. */
const renamedOn: Day = '2021-04-01'

/** What the Kamer called this kind of activity on that day. */
export function activityName(kind: ActivityKind, on: Day): string {
  return (on < renamedOn && formerNames[kind]) || names[kind]
}

/** The kinds to choose from, each with the name it had before, so that it is found by either. */
export const activityOptions = activityKinds.map((kind) => {
  const former = formerNames[kind]
  return {
    value: kind,
    label: former ? `${names[kind]} (tot 1 april 2021: ${former.replace(/ \(.*/, '')})` : names[kind],
  }
})
