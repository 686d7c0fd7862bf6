import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWorkingDay } from '#app/features/terms/calendar.ts'
import { addDays, dayOf, instantOf } from '#app/shared/day.ts'
import { planReminders, type KnownReminder, type ReminderFacts } from './plan.ts'
import { dueMoment } from './sending-hours.ts'

const utrecht = { userId: 'lieke', because: 'omdat u de afspraak namens Gemeente Utrecht uitvoert' }
const colleague = { userId: 'mo', because: utrecht.because }

/** Entered on 5 November 2020, to be done by Wednesday 24 February 2021. */
function facts(traits: Partial<ReminderFacts> = {}): ReminderFacts {
  return {
    kind: 'agreement',
    termNumber: 1,
    earliestOn: '2021-02-01',
    latestOn: '2021-02-24',
    closedOn: null,
    assignedOn: '2020-11-05',
    enteredOn: '2020-11-05',
    recipients: [utrecht],
    known: [],
    ...traits,
  }
}

const row = (
  step: string,
  on: string,
  state: KnownReminder['state'],
  recipientId = 'lieke',
): KnownReminder => ({
  step,
  recipientId,
  state,
  dueAt: dueMoment(on),
})
const at = (day: string, time = '10:00') => instantOf(day, time)
const plan = (now: Date, traits: Partial<ReminderFacts> = {}) =>
  planReminders(facts(traits), now).map(({ step, dueOn, state }) => `${step} ${dueOn} ${state}`)
const allPlanned = [
  'end-28 2021-01-27 planned',
  'end-14 2021-02-10 planned',
  'end-7 2021-02-17 planned',
  'end-1 2021-02-23 planned',
  'chase-1 2021-03-03 planned',
  'chase-2 2021-03-10 planned',
  'chase-3 2021-03-17 planned',
]

describe('the plan of an item', () => {
  test('is its whole ladder when it is entered in time', () => {
    expect(plan(at('2020-11-05'))).toEqual(allPlanned)
  })

  test.each<[string, Partial<ReminderFacts>]>([
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
      'end-7 2021-02-17 planned',
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
      'chase-2 2021-03-10 planned',
      'chase-3 2021-03-17 planned',
    ])
  })

  test('is warned about once', () => {
    const known = [row('at-once', '2021-02-23', 'sent'), row('end-1', '2021-02-23', 'lapsed')]
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
    const known = [row('end-1', '2021-02-23', 'sent')]
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
      'chase-2 2021-03-10 planned',
      'chase-3 2021-03-17 planned',
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

describe('whatever the term and the moments, a plan', () => {
  const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2020-01-01', days))
  const anItem = fc.record({
    kind: fc.constantFrom('agreement' as const, 'commitment' as const, 'decision' as const),
    earliestOn: fc.option(day),
    latestOn: day,
    assignedOn: day,
  })
  const moment = fc
    .tuple(day, fc.integer({ min: 0, max: 23 }))
    .map(([on, hour]) => at(on, `${String(hour).padStart(2, '0')}:00`))

  test('falls on working days, one step a day and person, and stays as it is when made again', () => {
    fc.assert(
      fc.property(anItem, moment, fc.integer({ min: 0, max: 60 }), (item, now, later) => {
        const entered = { ...facts(item), enteredOn: dayOf(now) }
        const first = planReminders(entered, now)
        const planned = first.filter(({ state }) => state === 'planned')
        expect(planned.every(({ dueOn }) => isWorkingDay(dueOn))).toBe(true)
        expect(new Set(planned.map(({ dueOn }) => dueOn)).size).toBe(planned.length)
        expect(planned.every(({ dueAt }) => dueAt >= now)).toBe(true)
        const known = first.filter(({ state }) => state !== 'overtaken') as KnownReminder[]
        expect(stateOf(planReminders({ ...entered, known }, now))).toEqual(stateOf(planned))
        const then = new Date(now.getTime() + later * 24 * 60 * 60_000)
        const due = planReminders({ ...entered, known }, then).filter(
          ({ state, dueAt }) => state === 'planned' && dueAt <= then,
        )
        expect(due.length).toBe(planned.some(({ dueAt }) => dueAt <= then) ? 1 : 0)
      }),
      { numRuns: 500 },
    )
  })

  function stateOf(plans: ReturnType<typeof planReminders>) {
    return plans
      .filter(({ state }) => state === 'planned')
      .map(({ step, dueAt }) => `${step} ${dueAt.toISOString()}`)
  }
})
