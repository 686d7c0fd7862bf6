import { describe, expect, test } from 'vitest'
import { defaultPolicy } from './default-policy.ts'
import { policyKinds, widths, type Step, type Width } from './policy.ts'
import { fieldsOf, objectionsToSteps, stepsOf, stepsSchema } from './policy-form.ts'

const usual = fieldsOf(defaultPolicy.agreement.day)

function read(changes: Record<string, string>, width: Width = 'day') {
  const parsed = stepsSchema.safeParse({ ...usual, ...changes })
  if (!parsed.success)
    return Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path[0], message]))
  const errors = objectionsToSteps(stepsOf(parsed.data, width), 'agreement', width)
  return Object.fromEntries(Object.entries(errors).map(([field, sentences]) => [field, sentences.join(' ')]))
}

test('the rules that the program comes with are in order, and come back from their own form', () => {
  for (const kind of policyKinds)
    for (const width of widths) {
      const steps = defaultPolicy[kind][width]
      expect(objectionsToSteps(steps, kind, width)).toEqual({})
      const again = stepsOf(stepsSchema.parse(fieldsOf(steps)), width)
      const lines = (some: Step[]) => some.map((step) => JSON.stringify(step)).sort()
      expect(lines(again)).toEqual(lines(steps))
    }
})

describe('rules are refused', () => {
  test.each<[string, Record<string, string>, string, RegExp]>([
    ['with four chases', { chases: '7, 17, 31, 50' }, 'chases', /ten hoogste drie herinneringen/],
    ['with chases that come ever faster', { chases: '14, 21, 25' }, 'chases', /steeds meer tijd/],
    ['with chases in the wrong order', { chases: '17, 7' }, 'chases', /steeds meer tijd/],
    ['without anybody above', { escalation: '' }, 'escalation', /volgende persoon gaat/],
    [
      'with somebody above who hears it too soon',
      { escalation: '31' },
      'escalation',
      /pas na de herinneringen/,
    ],
    ['without a last warning', { lastDay: '' }, 'lastDay', /laatste waarschuwing/],
    [
      'with a question after the last warning',
      { forecast: '1', lastDay: '2' },
      'forecast',
      /vóór de laatste/,
    ],
    ['with an announcement after the last warning', { end: '28, 1' }, 'end', /vóór de laatste waarschuwing/],
    ['with five announcements', { end: '50, 40, 30, 20, 10' }, 'end', /ten hoogste 4/],
    ['with something that is no number', { end: 'vier weken' }, 'end', /hele dagen/],
    ['with the same day twice', { end: '14, 14' }, 'end', /één keer/],
    ['with too many days', { forecast: '500' }, 'forecast', /tot en met 400/],
    ['with a bad unit', { lateUnit: 'weken' }, 'lateUnit', /werkdagen of kalenderdagen/],
  ])('%s', (_name, changes, field, sentence) => {
    expect(read(changes)[field]).toMatch(sentence)
  })

  test('for a term without an end, where nobody looks at it again', () => {
    expect(read({ review: '' }, 'open').review).toMatch(/opnieuw kijkt/)
    expect(read({ review: '0' }, 'open')).toEqual({})
  })
})

test('working days weigh more than calendar days', () => {
  expect(read({ forecast: '5', forecastUnit: 'working', lastDay: '6', lastDayUnit: 'calendar' })).toEqual({})
})
