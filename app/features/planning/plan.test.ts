import { describe, expect, test } from 'vitest'
import { instantOf } from '#app/shared/day.ts'
import {
  aKnown as row,
  lieke as utrecht,
  someFacts as facts,
  type Traits,
} from '#tests/support/reminder-facts.ts'
import { planReminders } from './plan.ts'
import type { SubjectFacts } from './reminder-facts.ts'

const colleague = { userId: 'mo', because: utrecht.because }

const at = (day: string, time = '10:00') => instantOf(day, time)
const plan = (now: Date, traits: Traits = {}) =>
  planReminders(facts(traits), now).map(({ step, dueOn, state }) => `${step} ${dueOn} ${state}`)
const allPlanned = [
  'end-28 2021-01-27 planned',
  'end-14 2021-02-10 planned',
  'forecast 2021-02-17 planned',
  'last-day 2021-02-23 planned',
  'chase-1 2021-03-03 planned',
  'chase-2 2021-03-15 planned',
  'chase-3 2021-03-29 planned',
]

describe('the plan of an item', () => {
  test('is its whole ladder when it is entered in time', () => {
    expect(plan(at('2020-11-05'))).toEqual(allPlanned)
  })

  test.each<[string, Traits]>([
    ['is closed', { closedOn: '2020-12-01' }],
    ['has no term', { termNumber: 0, earliestOn: null, latestOn: null }],
    ['has no window', { earliestOn: null, latestOn: null }],
    ['has nobody to tell', { recipients: [] }],
  ])('is empty where it %s', (_name, traits) => {
    expect(plan(at('2020-11-05'), traits)).toEqual([])
  })

  test('marks as lapsed what had passed before it was entered', () => {
    expect(plan(at('2021-02-12'), { enteredOn: '2021-02-12' }).slice(0, 3)).toEqual([
      'end-28 2021-01-27 lapsed',
      'end-14 2021-02-10 lapsed',
      'forecast 2021-02-17 planned',
    ])
  })

  test('keeps what was planned on a day that was skipped', () => {
    const known = [row('end-28', '2021-01-27', 'planned')]
    expect(plan(at('2021-01-29'), { known })[0]).toBe('end-28 2021-01-27 planned')
  })

  test('sends only the latest of what waited too long', () => {
    const known = [row('end-28', '2021-01-27', 'planned'), row('end-14', '2021-02-10', 'planned')]
    expect(plan(at('2021-02-11'), { known }).slice(0, 2)).toEqual([
      'end-28 2021-01-27 overtaken',
      'end-14 2021-02-10 planned',
    ])
  })

  test('does not send what waited when a later step went already', () => {
    const known = [row('end-28', '2021-01-27', 'planned'), row('end-14', '2021-02-10', 'sent')]
    expect(plan(at('2021-02-11'), { known })[0]).toBe('end-28 2021-01-27 overtaken')
  })

  test.each(['sent', 'offered', 'lapsed', 'failed'] as const)('leaves alone what was %s', (state) => {
    const known = [row('end-28', '2021-01-27', state)]
    expect(plan(at('2021-01-27', '09:30'), { known })).toEqual(allPlanned.slice(1))
  })

  test('brings back what was taken back and still has to come, not what has passed', () => {
    const known = [row('end-28', '2021-01-27', 'cancelled'), row('end-14', '2021-02-10', 'cancelled')]
    expect(plan(at('2021-02-01'), { known })[0]).toBe('end-14 2021-02-10 planned')
  })

  test('goes to whoever takes over, also when it is due this minute', () => {
    const known = [row('end-28', '2021-01-27', 'planned')]
    expect(plan(at('2021-01-27'), { known, recipients: [colleague] })[0]).toBe('end-28 2021-01-27 planned')
  })

  test('does not tell a newcomer what others heard long ago', () => {
    const known = [row('end-28', '2021-01-27', 'sent')]
    expect(plan(at('2021-02-01'), { known, recipients: [colleague] })[0]).toBe('end-28 2021-01-27 lapsed')
  })
})

describe('an item that is entered late', () => {
  const late = { assignedOn: '2021-02-23', enteredOn: '2021-02-23' }

  test.each([
    ['within sending hours', '10:00', 'at-once 2021-02-23 planned'],
    ['in the evening', '20:00', 'at-once 2021-02-24 planned'],
  ])('is warned about at once, %s', (_name, time, expected) => {
    expect(plan(at('2021-02-23', time), late).filter((line) => line.endsWith('planned'))).toEqual([
      expected,
      'chase-1 2021-03-03 planned',
      'chase-2 2021-03-15 planned',
      'chase-3 2021-03-29 planned',
    ])
  })

  test('is warned about once', () => {
    const known = [row('at-once', '2021-02-23', 'sent'), row('last-day', '2021-02-23', 'lapsed')]
    expect(plan(at('2021-02-23', '15:00'), { ...late, known })).not.toContainEqual(
      expect.stringMatching(/^at-once/),
    )
  })

  test('keeps the moment at which its warning was planned', () => {
    const known = [{ ...row('at-once', '2021-02-23', 'planned'), dueAt: at('2021-02-23', '10:00') }]
    const [first] = planReminders(facts({ ...late, known }), at('2021-02-23', '15:00')).filter(
      ({ step }) => step === 'at-once',
    )
    expect(first?.dueAt).toEqual(at('2021-02-23', '10:00'))
  })

  test('is no reason to warn those who were warned in time', () => {
    const known = [row('last-day', '2021-02-23', 'sent')]
    const recipients = [utrecht, colleague]
    const warned = planReminders(facts({ ...late, known, recipients }), at('2021-02-23')).filter(
      ({ step }) => step === 'at-once',
    )
    expect(warned.map(({ recipientId }) => recipientId)).toEqual(['mo'])
  })

  test('whose term has passed is warned about too', () => {
    const entered = { assignedOn: '2021-03-04', enteredOn: '2021-03-04' }
    expect(plan(at('2021-03-04'), entered).filter((line) => line.endsWith('planned'))).toEqual([
      'at-once 2021-03-04 planned',
      'chase-2 2021-03-15 planned',
      'chase-3 2021-03-29 planned',
    ])
  })
})

test('a term that moves on the day itself starts a ladder of its own', () => {
  const moved = { termNumber: 2, latestOn: '2021-03-24', enteredOn: '2021-02-24' }
  expect(plan(at('2021-02-24', '09:30'), moved).slice(0, 2)).toEqual([
    'end-28 2021-02-24 lapsed',
    'end-14 2021-03-10 planned',
  ])
})

describe('rules that change', () => {
  const rules = (days: number) => ({
    steps: [
      { name: 'announcement', side: 'end', days, unit: 'calendar' },
      { name: 'last-day', side: 'end', days: 1, unit: 'working' },
    ] as SubjectFacts['steps'],
  })
  const known = [row('end-28', '2021-01-27', 'planned'), row('last-day', '2021-02-23', 'planned')]

  test('move what is still to come', () => {
    expect(plan(at('2021-01-20'), { ...rules(21), known })).toEqual([
      'end-21 2021-02-03 planned',
      'last-day 2021-02-23 planned',
    ])
  })

  test('let lapse what would have gone before', () => {
    const late = { known: [row('forecast', '2021-02-17', 'planned')] }
    const steps = [{ name: 'forecast', side: 'end', days: 20, unit: 'calendar' }] as SubjectFacts['steps']
    expect(plan(at('2021-02-15'), { ...late, steps })).toEqual(['forecast 2021-02-04 passed'])
  })

  test('never take the last warning away that was still to come', () => {
    const steps = [{ name: 'last-day', side: 'end', days: 10, unit: 'working' }] as SubjectFacts['steps']
    const late = [row('last-day', '2021-02-23', 'planned')]
    expect(plan(at('2021-02-15'), { steps, known: late })).toEqual(['last-day 2021-02-23 planned'])
  })

  test('put back, bring back what they had taken', () => {
    const taken = [row('end-28', '2021-01-27', 'cancelled'), row('last-day', '2021-02-23', 'planned')]
    expect(plan(at('2021-01-20'), { ...rules(28), known: taken })[0]).toBe('end-28 2021-01-27 planned')
  })
})

test('a term that comes back plans its next window too', () => {
  const later = [{ earliestOn: '2022-02-01', latestOn: '2022-02-24' }]
  expect(
    plan(at('2021-03-30'), { later, known: [row('chase-3', '2021-03-29', 'sent')] }).filter((line) =>
      line.endsWith('planned'),
    ),
  ).toEqual([
    'end-28@2022-02-24 2022-01-27 planned',
    'end-14@2022-02-24 2022-02-10 planned',
    'forecast@2022-02-24 2022-02-17 planned',
    'last-day@2022-02-24 2022-02-23 planned',
    'chase-1@2022-02-24 2022-03-03 planned',
    'chase-2@2022-02-24 2022-03-14 planned',
    'chase-3@2022-02-24 2022-03-28 planned',
  ])
})
