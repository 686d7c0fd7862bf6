import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '#app/features/policy/default-policy.ts'
import { usualChoices } from '#app/features/preferences/preferences.ts'
import { instantOf, timeOf } from '#app/shared/day.ts'
import { aKnown, lieke, someFacts, type Traits } from '#tests/support/reminder-facts.ts'
import { planReminders } from './plan.ts'
import type { Listener } from './reminder-facts.ts'

const morning = instantOf('2020-11-05', '10:00')
const standIn = { userId: 'mo', because: 'omdat u Lieke Jansen vervangt tot en met 19 februari 2021' }
const secretariat = { userId: 'sanne', because: 'omdat Lieke Jansen afwezig is tot en met 19 februari 2021' }

function listens(choices: Partial<Listener>): Traits {
  return { listeners: [{ ...usualChoices, userId: 'lieke', instead: [], ...choices }] }
}

const plan = (traits: Traits, now = morning) =>
  planReminders(someFacts(traits), now).map(
    ({ step, dueOn, recipientId }) => `${step} ${dueOn} ${recipientId}`,
  )

describe('somebody who chose', () => {
  test('Mondays hears announcements and the question on the Monday before, and the rest on its day', () => {
    expect(plan(listens({ weekdays: [1] }))).toEqual([
      'end-28 2021-01-25 lieke',
      'end-14 2021-02-08 lieke',
      'forecast 2021-02-15 lieke',
      'last-day 2021-02-23 lieke',
      'chase-1 2021-03-03 lieke',
      'chase-2 2021-03-15 lieke',
      'chase-3 2021-03-29 lieke',
    ])
  })

  test('a day that has gone by hears it on the day itself', () => {
    const tuesday = instantOf('2021-01-26', '10:00')
    expect(plan({ ...listens({ weekdays: [1] }), enteredOn: '2021-01-20' }, tuesday)[0]).toBe(
      'end-28 2021-01-27 lieke',
    )
  })

  test('another hour hears it from that hour on, in winter and in summer', () => {
    const summer = { earliestOn: '2021-04-01', latestOn: '2021-04-21' }
    const hours = planReminders(someFacts({ ...summer, ...listens({ hour: 14 }) }), morning).map(
      ({ dueAt }) => timeOf(dueAt),
    )
    expect(new Set(hours)).toEqual(new Set(['14:00']))
  })

  test('an earlier hour on the day itself still hears it', () => {
    const known = [{ ...aKnown('end-28', '2021-01-27', 'planned'), dueAt: instantOf('2021-01-27', '15:00') }]
    const now = instantOf('2021-01-27', '10:00')
    const [first] = planReminders(someFacts({ ...listens({ hour: 9 }), known }), now)
    expect(first).toMatchObject({ step: 'end-28', state: 'planned', dueAt: instantOf('2021-01-27', '09:00') })
  })

  test('no announcements still hears the question, the last day and what comes after', () => {
    expect(plan(listens({ announcements: false })).map((line) => line.split(' ')[0])).toEqual([
      'forecast',
      'last-day',
      'chase-1',
      'chase-2',
      'chase-3',
    ])
  })
})

describe('somebody who is away', () => {
  const away = (instead: Listener['instead']) =>
    listens({ absence: { fromOn: '2021-02-08', untilOn: '2021-02-19', standInId: 'mo' }, instead })

  test('is replaced on those days only, and has it back after them', () => {
    expect(plan(away([[standIn], [secretariat]])).sort()).toEqual(
      [
        'end-28 2021-01-27 lieke',
        'end-14 2021-02-10 mo',
        'forecast 2021-02-17 mo',
        'last-day 2021-02-23 lieke',
        'chase-1 2021-03-03 lieke',
        'chase-2 2021-03-15 lieke',
        'chase-3 2021-03-29 lieke',
      ].sort(),
    )
  })

  test('is replaced by the secretariat where the colleague may not see it, or is away too', () => {
    expect(plan(away([[], [secretariat]]))).toContain('end-14 2021-02-10 sanne')
    const both = away([[standIn], [secretariat]])
    const other: Listener = {
      ...usualChoices,
      userId: 'mo',
      instead: [],
      absence: { fromOn: '2021-02-01', untilOn: '2021-02-12', standInId: null },
    }
    const lines = plan({ listeners: [...(both.listeners ?? []), other] })
    expect(lines).toContain('end-14 2021-02-10 sanne')
    expect(lines).toContain('forecast 2021-02-17 mo')
  })

  test('hears it after all where nobody else is there', () => {
    expect(plan(away([[], []]))).toContain('end-14 2021-02-10 lieke')
  })

  test('is replaced in what was due while nothing ran', () => {
    const known = [aKnown('end-28', '2021-01-27', 'planned')]
    const lines = plan({ ...away([[standIn]]), known }, instantOf('2021-02-08', '09:30'))
    expect(lines[0]).toBe('end-28 2021-01-27 mo')
  })
})

describe('what nobody answers', () => {
  test('goes up after three chases, to the next person only', () => {
    const next = [{ userId: 'sanne', because: 'omdat hierop na de herinneringen niets is gekomen' }]
    const lines = plan({ next })
    expect(lines.filter((line) => line.startsWith('escalation'))).toEqual(['escalation 2021-04-12 sanne'])
    expect(lines.filter((line) => line.startsWith('chase'))).toHaveLength(3)
  })
})

describe('a stage before a decision', () => {
  const owner = { userId: 'wouter', because: 'omdat uw organisatie een stap levert waarop dit besluit wacht' }
  const stage = {
    ...someFacts().subjects[0],
    subjectId: 'stage',
    earliestOn: null,
    latestOn: '2020-12-18',
    steps: defaultPolicy.stage.day,
    recipients: [owner],
    whenLate: [lieke],
  } as (typeof facts.subjects)[number]
  const facts = someFacts({ termNumber: 0 })
  const lines = planReminders({ ...facts, subjects: [...facts.subjects, stage] }, morning).map(
    ({ subjectId, step, dueOn, recipientId }) => `${subjectId} ${step} ${dueOn} ${recipientId}`,
  )

  test('warns its owner before its term', () => {
    expect(lines.filter((line) => line.endsWith('wouter')).slice(0, 4)).toEqual([
      'stage end-28 2020-11-20 wouter',
      'stage end-14 2020-12-04 wouter',
      'stage forecast 2020-12-11 wouter',
      'stage last-day 2020-12-17 wouter',
    ])
  })

  test('tells its owner and that of the decision on one day that it is late', () => {
    expect(lines.filter((line) => line.includes('chase-1')).sort()).toEqual([
      'stage chase-1 2020-12-21 lieke',
      'stage chase-1 2020-12-21 wouter',
    ])
    expect(lines.filter((line) => line.endsWith('lieke'))).toHaveLength(1)
  })
})
