import { z } from 'zod'
import { line, versionField } from '#app/shared/fields.ts'
import {
  calendarDays,
  chaseNames,
  isBefore,
  type PolicyKind,
  type Side,
  type Step,
  type StepName,
  type Width,
} from './policy.ts'

const mostAnnouncements = 4
const mostDays = 400

const notDays = 'Vul hele dagen in, met komma’s ertussen. Bijvoorbeeld 28, 14.'

/** Days with commas between them; empty is none. */
function dayList(most: number, tooMany: string) {
  return z
    .string()
    .max(100, notDays)
    .default('')
    .refine((text) => /^(\s*\d{1,3}\s*(,|$))*$/.test(text) && !text.trim().endsWith(','), {
      error: notDays,
      abort: true,
    })
    .transform((text) => text.split(',').flatMap((part) => (part.trim() ? [Number(part)] : [])))
    .refine(
      (days) => days.every((count) => count >= 1 && count <= mostDays),
      `Kies van 1 tot en met ${mostDays} dagen.`,
    )
    .refine((days) => days.length <= most, tooMany)
    .refine((days) => new Set(days).size === days.length, 'Noem elk aantal dagen één keer.')
}

function days(least: number) {
  return z
    .string()
    .max(10, 'Vul een heel aantal dagen in.')
    .default('')
    .refine((text) => /^\d{0,3}$/.test(text), { error: 'Vul een heel aantal dagen in.', abort: true })
    .transform((text) => (text === '' ? null : Number(text)))
    .refine(
      (count) => count === null || (count >= least && count <= mostDays),
      `Kies van ${least} tot en met ${mostDays} dagen.`,
    )
}

const unit = () =>
  z.enum(['working', 'calendar'], { error: 'Kies werkdagen of kalenderdagen.' }).default('calendar')

const tooManyAnnouncements = `Kies ten hoogste ${mostAnnouncements} aankondigingen.`

const stepFields = {
  begin: dayList(mostAnnouncements, tooManyAnnouncements),
  end: dayList(mostAnnouncements, tooManyAnnouncements),
  announcementUnit: unit(),
  countFrom: z.enum(['begin', 'end'], { error: 'Kies waarvan de dagen worden geteld.' }).default('end'),
  forecast: days(1),
  forecastUnit: unit(),
  lastDay: days(0),
  lastDayUnit: unit(),
  review: days(0),
  chases: dayList(
    chaseNames.length,
    'Kies ten hoogste drie herinneringen na de termijn. Daarna gaat het naar de volgende persoon.',
  ),
  escalation: days(1),
  lateUnit: unit(),
}

export const stepsSchema = z.object(stepFields)
export const applyPolicySchema = z.object({
  ...stepFields,
  why: line('Schrijf op waarom u de regels wijzigt.', 300),
  version: versionField(),
})
export const restorePolicySchema = applyPolicySchema.pick({ why: true, version: true })

export type StepsInput = z.output<typeof stepsSchema>

/** The steps that were filled in. */
export function stepsOf(input: StepsInput, width: Width): Step[] {
  const late: Side = width === 'open' ? 'review' : 'end'
  const list = (name: StepName, side: Side, counts: (number | null)[], counted: Step['unit']): Step[] =>
    counts.flatMap((count) => (count === null ? [] : [{ name, side, days: count, unit: counted }]))
  return [
    ...list('announcement', 'begin', input.begin, input.announcementUnit),
    ...(width === 'open' ? [] : list('announcement', 'end', input.end, input.announcementUnit)),
    ...list('forecast', width === 'open' ? 'begin' : input.countFrom, [input.forecast], input.forecastUnit),
    ...list('last-day', width === 'open' ? 'begin' : input.countFrom, [input.lastDay], input.lastDayUnit),
    ...(width === 'open' ? list('review', 'review', [input.review], 'calendar') : []),
    ...chaseNames.flatMap((name, index) => list(name, late, [input.chases[index] ?? null], input.lateUnit)),
    ...list('escalation', late, [input.escalation], input.lateUnit),
  ]
}

/** What is wrong with steps as a whole, by the field to mend it in. */
export function objectionsToSteps(steps: Step[], kind: PolicyKind, width: Width): Record<string, string[]> {
  const find = (name: StepName) => steps.find((step) => step.name === name)
  const errors: Record<string, string[]> = {}
  const object = (field: string, sentence: string) => (errors[field] ??= []).push(sentence)
  const [lastDay, forecast] = [find('last-day'), find('forecast')]
  if (width === 'open' && kind !== 'stage' && !find('review'))
    object(
      'review',
      'Vul in hoeveel dagen na de afgesproken dag iemand opnieuw kijkt. Vul 0 in voor de dag zelf.',
    )
  if (width !== 'open' && !lastDay)
    object('lastDay', 'Vul in wanneer de laatste waarschuwing komt: die kan niemand missen.')
  if (forecast && lastDay && calendarDays(forecast) <= calendarDays(lastDay))
    object('forecast', 'De vraag of het lukt komt vóór de laatste waarschuwing. Kies meer dagen.')
  for (const side of ['begin', 'end'] as const) {
    const early = steps.filter((step) => step.name === 'announcement' && step.side === side)
    if (lastDay?.side === side && early.some((step) => calendarDays(step) <= calendarDays(lastDay)))
      object(side, 'Een aankondiging komt vóór de laatste waarschuwing. Kies meer dagen.')
  }
  objectionsToLate(steps).forEach(([field, sentence]) => object(field, sentence))
  return errors
}

function objectionsToLate(steps: Step[]): [string, string][] {
  const chases = steps.filter(({ name }) => (chaseNames as readonly string[]).includes(name))
  const escalation = steps.find(({ name }) => name === 'escalation')
  const gaps = chases.map(({ days: count }, index) => count - (chases[index - 1]?.days ?? 0))
  const last = chases.at(-1)
  const found: [string, string][] = []
  if (gaps.some((gap, index) => gap <= (gaps[index - 1] ?? 0)))
    found.push([
      'chases',
      'Tussen herinneringen komt steeds meer tijd. Bijvoorbeeld 7, 17, 31: eerst 7 dagen, dan 10, dan 14.',
    ])
  if (last && !escalation)
    found.push(['escalation', 'Vul in na hoeveel dagen het naar de volgende persoon gaat.'])
  if (last && escalation && escalation.days <= last.days)
    found.push(['escalation', 'De volgende persoon hoort het pas na de herinneringen. Kies meer dagen.'])
  return found
}

/** The fields of a form that would give these steps. */
export function fieldsOf(steps: Step[]): Record<string, string> {
  const listed = (some: Step[]) => some.map(({ days: count }) => count).join(', ')
  const of = (name: StepName) => steps.find((step) => step.name === name)
  const announcements = steps.filter(({ name }) => name === 'announcement')
  const chases = steps.filter(({ name }) => (chaseNames as readonly string[]).includes(name))
  return {
    begin: listed(announcements.filter(({ side }) => side === 'begin')),
    end: listed(announcements.filter(({ side }) => side === 'end')),
    announcementUnit: announcements[0]?.unit ?? 'calendar',
    countFrom: steps.find((step) => isBefore(step) && step.name !== 'announcement')?.side ?? 'end',
    forecast: listed([of('forecast')].filter((step) => step !== undefined)),
    forecastUnit: of('forecast')?.unit ?? 'calendar',
    lastDay: listed([of('last-day')].filter((step) => step !== undefined)),
    lastDayUnit: of('last-day')?.unit ?? 'working',
    review: listed([of('review')].filter((step) => step !== undefined)),
    chases: listed(chases),
    escalation: listed([of('escalation')].filter((step) => step !== undefined)),
    lateUnit: (chases[0] ?? of('escalation'))?.unit ?? 'calendar',
  }
}
