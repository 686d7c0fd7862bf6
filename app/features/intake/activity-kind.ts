import type { ActivityKind } from '#app/features/commitments/activity.ts'

const kinds: [RegExp, ActivityKind][] = [
  [/wetgevingsoverleg/i, 'legislative_consultation'],
  [/notaoverleg/i, 'motion_consultation'],
  [/schriftelijk overleg/i, 'written_consultation'],
  [/tweeminutendebat|\bVAO\b/i, 'two_minute_debate'],
  [/commissiedebat|algemeen overleg|\bAO\b/i, 'committee_debate'],
  [/mondelinge vra|vragenuur/i, 'oral_questions'],
  [/regeling van werkzaamheden/i, 'order_of_business'],
  [/procedurevergadering/i, 'procedure_meeting'],
  [/technische briefing/i, 'technical_briefing'],
  [/debat/i, 'plenary_debate'],
]

/** What kind of meeting some words name; null where they name none. */
export function activityKindOf(words: string): ActivityKind | null {
  return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? null
}
