import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chaseNames, type Step } from '#app/features/policy/policy.ts'
import { isWorkingDay } from '#app/features/terms/calendar.ts'
import { addDays, dayOf, instantOf } from '#app/shared/day.ts'
import { lieke, someFacts } from '#tests/support/reminder-facts.ts'
import { planReminders } from './plan.ts'
import type { KnownReminder, Listener, PlannedReminder, ReminderFacts } from './reminder-facts.ts'

const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2020-01-01', days))
const moment = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }))
  .map(([on, hour]) => instantOf(on, `${String(hour).padStart(2, '0')}:00`))
const unit = fc.constantFrom('working' as const, 'calendar' as const)

/** Rules as a person may make them, wise or not. */
const rules: fc.Arbitrary<Step[]> = fc
  .record({
    unit,
    side: fc.constantFrom('begin' as const, 'end' as const),
    announcements: fc.uniqueArray(fc.integer({ min: 8, max: 90 }), { maxLength: 4 }),
    forecast: fc.option(fc.integer({ min: 2, max: 7 })),
    lastDay: fc.integer({ min: 0, max: 2 }),
    chases: fc.integer({ min: 0, max: 3 }),
    gap: fc.integer({ min: 1, max: 10 }),
  })
  .map(({ unit: counted, side, announcements, forecast, lastDay, chases, gap }) => [
    ...announcements.map((days): Step => ({ name: 'announcement', side, days, unit: counted })),
    ...(forecast === null ? [] : [{ name: 'forecast', side, days: forecast, unit: counted } as Step]),
    { name: 'last-day', side, days: lastDay, unit: counted },
    ...chaseNames
      .slice(0, chases)
      .map((name, index): Step => ({ name, side: 'end', days: gap * (index + 1) ** 2, unit: counted })),
    { name: 'escalation', side: 'end', days: gap * 20, unit: counted },
  ])

const listener: fc.Arbitrary<Listener> = fc.record({
  userId: fc.constantFrom('lieke', 'mo'),
  digest: fc.boolean(),
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
  hour: fc.integer({ min: 9, max: 16 }),
  announcements: fc.boolean(),
  news: fc.boolean(),
  absence: fc.option(
    fc.tuple(day, fc.integer({ min: 0, max: 40 })).map(([fromOn, days]) => ({
      fromOn,
      untilOn: addDays(fromOn, days),
      standInId: 'mo',
    })),
  ),
  instead: fc.constant([
    [{ userId: 'mo', because: 'omdat u vervangt' }],
    [{ userId: 'sanne', because: 'omdat' }],
  ]),
})

const anItem: fc.Arbitrary<ReminderFacts> = fc
  .record({
    earliestOn: fc.option(day),
    latestOn: day,
    assignedOn: day,
    steps: rules,
    listeners: fc.uniqueArray(listener, { maxLength: 2, selector: ({ userId }) => userId }),
    stageSteps: rules,
    stageOn: day,
  })
  .map(({ listeners, stageSteps, stageOn, ...traits }) => {
    const { subjects, ...facts } = someFacts({
      ...traits,
      listeners,
      next: [{ userId: 'sanne', because: 'omdat' }],
    })
    const stage = { earliestOn: null, latestOn: stageOn, steps: stageSteps, whenLate: [lieke] }
    return {
      ...facts,
      subjects: subjects.flatMap((subject) => [subject, { ...subject, subjectId: 'stage', ...stage }]),
    }
  })

const runs = { numRuns: 300 }
const planned = (plans: PlannedReminder[]) => plans.filter(({ state }) => state === 'planned')
const written = (plans: PlannedReminder[]) =>
  plans.filter(({ state }) => state === 'planned' || state === 'lapsed') as unknown as KnownReminder[]

function enteredOn(facts: ReminderFacts, now: Date): ReminderFacts {
  return { ...facts, subjects: facts.subjects.map((subject) => ({ ...subject, enteredOn: dayOf(now) })) }
}

test('a plan falls on working days, one step a day and person, and stays as it is when made again', () => {
  fc.assert(
    fc.property(anItem, moment, (item, now) => {
      const facts = enteredOn(item, now)
      const first = planReminders(facts, now)
      const plans = planned(first)
      expect(plans.every(({ dueOn }) => isWorkingDay(dueOn))).toBe(true)
      expect(plans.every(({ dueOn, dueAt }) => dayOf(dueAt) === dueOn && dueAt >= now)).toBe(true)
      expect(new Set(plans.map(({ dueOn, recipientId }) => `${dueOn} ${recipientId}`)).size).toBe(
        plans.length,
      )
      const again = planReminders({ ...facts, known: written(first) }, now)
      const lines = (some: PlannedReminder[]) =>
        planned(some).map(({ subjectId, step, recipientId, dueAt }) => [subjectId, step, recipientId, dueAt])
      expect(lines(again)).toEqual(lines(plans))
    }),
    runs,
  )
})

test('what waited while nothing ran is one step for each person', () => {
  fc.assert(
    fc.property(anItem, moment, fc.integer({ min: 0, max: 60 }), (item, now, days) => {
      const known = written(planReminders(enteredOn(item, now), now))
      const then = new Date(now.getTime() + days * 24 * 60 * 60_000)
      const due = planned(planReminders({ ...item, known }, then)).filter(({ dueAt }) => dueAt <= then)
      expect(new Set(due.map(({ recipientId }) => recipientId)).size).toBe(due.length)
    }),
    runs,
  )
})

test('nobody is chased more than three times about one term, and nothing is planned about a closed item', () => {
  fc.assert(
    fc.property(anItem, moment, (item, now) => {
      const chases = planReminders(item, now).filter(({ step }) => step.startsWith('chase'))
      const people = new Map<string, number>()
      for (const { subjectId, recipientId } of chases) {
        const key = `${subjectId} ${recipientId}`
        people.set(key, (people.get(key) ?? 0) + 1)
      }
      expect(Math.max(0, ...people.values())).toBeLessThanOrEqual(3)
      expect(planReminders({ ...item, closedOn: dayOf(now) }, now)).toEqual([])
    }),
    runs,
  )
})

test('the last warning, the chases and the escalation survive whatever somebody prefers', () => {
  fc.assert(
    fc.property(anItem, moment, (item, now) => {
      const kept = (facts: ReminderFacts) =>
        planReminders(facts, now)
          .filter(({ step }) => /^(last-day|chase|escalation)/.test(step))
          .map(({ subjectId, step, dueOn }) => `${subjectId} ${step} ${dueOn}`)
      const plain = kept({ ...item, listeners: [] })
      const choosing = item.listeners.map((each) => ({ ...each, absence: null }))
      expect(new Set(kept({ ...item, listeners: choosing }))).toEqual(new Set(plain))
    }),
    runs,
  )
})

test('other rules make nothing due that was not due, however often they change', () => {
  fc.assert(
    fc.property(
      anItem,
      fc.array(rules, { minLength: 1, maxLength: 4 }),
      moment,
      moment,
      (item, changes, begin, now) => {
        fc.pre(begin <= now)
        let known = written(planReminders(enteredOn(item, begin), begin))
        const wasDue = new Set(
          known
            .filter(({ state, dueAt }) => state === 'planned' && dueAt <= now)
            .map(({ recipientId }) => recipientId),
        )
        for (const steps of changes) {
          const facts = { ...item, known, subjects: item.subjects.map((subject) => ({ ...subject, steps })) }
          const plans = planReminders(facts, now)
          const due = planned(plans).filter(({ dueAt }) => dueAt < now)
          expect(due.every(({ recipientId }) => wasDue.has(recipientId) || item.listeners.length > 0)).toBe(
            true,
          )
          if (wasDue.size === 0) expect(due).toEqual([])
          known = afterwards(known, plans)
        }
      },
    ),
    runs,
  )
})

/** What is written down once a plan was carried out. */
function afterwards(known: KnownReminder[], plans: PlannedReminder[]): KnownReminder[] {
  const key = ({ subjectId, step, recipientId }: Pick<KnownReminder, 'subjectId' | 'step' | 'recipientId'>) =>
    `${subjectId} ${step} ${recipientId}`
  const made = new Map(written(plans).map((plan) => [key(plan), plan]))
  const before = known.map((row): KnownReminder => {
    if (row.state !== 'planned' && row.state !== 'cancelled') return row
    const plan = made.get(key(row))
    return plan?.state === 'planned' ? plan : { ...row, state: 'cancelled' }
  })
  const names = new Set(known.map(key))
  return [...before, ...[...made.values()].filter((plan) => !names.has(key(plan)))]
}
