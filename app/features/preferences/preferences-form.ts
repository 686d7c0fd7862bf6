import { z } from 'zod'
import type { Day } from '#app/shared/day.ts'
import { writeDay } from '#app/shared/day.ts'
import { optionalDay, optionalId, versionField } from '#app/shared/fields.ts'
import { sendingHours, weekdayNames, type Choices } from './preferences.ts'

const weekdayNumbers = weekdayNames.map((_name, index) => String(index + 1))

export const preferencesSchema = z.object({
  mails: z.enum(['digest', 'single'], {
    error: 'Kies of u één mail per dag wilt, of een mail per onderwerp.',
  }),
  weekdays: z
    .array(z.enum(weekdayNumbers, { error: 'Kies werkdagen uit de lijst.' }).transform(Number))
    .min(1, 'Kies ten minste één werkdag.')
    .max(weekdayNumbers.length, 'Kies elke werkdag één keer.')
    .default([]),
  hour: z.coerce
    .number({ error: 'Kies een uur.' })
    .refine((hour) => sendingHours.includes(hour), 'Kies een uur tussen 9 en 16 uur.'),
  announcements: z.enum(['yes', 'no'], { error: 'Kies of u aankondigingen wilt.' }),
  news: z.enum(['yes', 'no'], { error: 'Kies of u nieuws wilt.' }).default('yes'),
  absentFrom: optionalDay(),
  absentUntil: optionalDay(),
  standIn: optionalId('Kies een collega uit de lijst.'),
  version: versionField(),
})

export type PreferencesInput = z.output<typeof preferencesSchema>

const longestAbsence = 366

/** What is wrong with an absence, as sentences; `days` counts from one day to another. */
export function objectionsToAbsence(
  { absentFrom, absentUntil, standIn }: Pick<PreferencesInput, 'absentFrom' | 'absentUntil' | 'standIn'>,
  today: Day,
  days: (from: Day, to: Day) => number,
): string[] {
  if (!absentFrom && !absentUntil)
    return standIn ? ['Vul in van wanneer tot wanneer u afwezig bent, of kies geen vervanger.'] : []
  if (!absentFrom || !absentUntil) return ['Vul zowel de eerste als de laatste dag van uw afwezigheid in.']
  if (absentUntil < absentFrom)
    return ['De laatste dag van uw afwezigheid ligt vóór de eerste. Wijzig een van beide.']
  if (absentUntil < today)
    return ['Deze afwezigheid is al voorbij. Kies een latere laatste dag, of maak de velden leeg.']
  return days(absentFrom, absentUntil) > longestAbsence
    ? ['Een afwezigheid duurt ten hoogste een jaar. Kies een eerdere laatste dag.']
    : []
}

/** The choices in one line, for history. */
export function choicesInWords(choices: Choices): string {
  const days = choices.weekdays.map((day) => weekdayNames[day - 1] ?? '').join(', ')
  const { absence } = choices
  return [
    choices.digest ? 'één mail per dag' : 'een mail per onderwerp',
    choices.weekdays.length === weekdayNames.length ? 'elke werkdag' : `aankondigingen op ${days}`,
    `vanaf ${choices.hour} uur`,
    ...(choices.announcements ? [] : ['geen aankondigingen']),
    ...(choices.news ? [] : ['geen nieuws']),
    ...(absence ? [`afwezig van ${writeDay(absence.fromOn)} tot en met ${writeDay(absence.untilOn)}`] : []),
  ].join('; ')
}
