import { ladderOf, type Rung } from '#app/features/policy/ladder.ts'
import { atOnce } from '#app/features/policy/step-words.ts'
import { isWorkingDay } from '#app/features/terms/calendar.ts'
import { addDays, dayOf, weekday, type Day } from '#app/shared/day.ts'
import { presentOn } from './present-on.ts'
import type { Recipient } from './recipients.ts'
import type { Listener, ReminderFacts, SubjectFacts } from './reminder-facts.ts'
import { dueMoment, nextSendingMoment } from './sending-hours.ts'

/** A step for one person, before it is known whether it was sent, has passed, or is overtaken. */
export interface Candidate {
  subject: SubjectFacts
  step: string
  /** The steps of a subject in order. */
  rank: number
  isLastDay: boolean
  recipientId: string
  because: string
  dueOn: Day
  dueAt: Date
}

/** Every step of a subject for everyone who is to hear of it, each person once. */
export function candidatesOf(subject: SubjectFacts, facts: ReminderFacts, now: Date): Candidate[] {
  const today = dayOf(now)
  const found = new Map<string, Candidate>()
  rungsOf(subject, facts, now).forEach((rung, rank) => {
    for (const recipient of listenersTo(rung, subject)) {
      if (isAnswered(rung, recipient, subject)) continue
      const moment = momentFor(rung, listenerOf(recipient, facts), today)
      if (moment === null) continue
      for (const { userId, because } of presentOn(recipient, facts.listeners, later(moment.dueOn, today))) {
        const key = `${rung.step} ${userId}`
        if (found.has(key)) continue
        const { step } = rung
        const isLastDay = rung.name === 'last-day'
        found.set(key, { subject, step, rank, isLastDay, recipientId: userId, because, ...moment })
      }
    }
  })
  return [...found.values()]
}

type Moment = Omit<Rung, 'name'> & { name: Rung['name'] | typeof atOnce; dueAt?: Date }

/** The ladder, and after its announcements the step that goes out at once, where there is reason for it. */
function rungsOf(subject: SubjectFacts, facts: ReminderFacts, now: Date): Moment[] {
  const ladder: Moment[] = ladderOf(subject, subject.steps)
  const rounds = subject.later.flatMap((round) =>
    ladderOf({ ...subject, ...round }, subject.steps).map((rung) => ({
      ...rung,
      step: `${rung.step}@${round.latestOn}`,
    })),
  )
  const announcements = ladder.filter(({ announces }) => announces).length
  const enteredLate =
    announcements > 0 &&
    subject.enteredOn === dayOf(now) &&
    ladder.slice(0, announcements).every(({ on }) => dueMoment(on) < now)
  const isPlanned = facts.known.some(
    ({ subjectId, step, state }) => subjectId === subject.subjectId && step === atOnce && state === 'planned',
  )
  if (!enteredLate && !isPlanned) return [...ladder, ...rounds]
  const dueAt = nextSendingMoment(now)
  const late: Moment = { step: atOnce, name: atOnce, on: dayOf(dueAt), announces: true, dueAt }
  return [...ladder.slice(0, announcements), late, ...ladder.slice(announcements), ...rounds]
}

function listenersTo({ name }: Moment, { recipients, whenLate, next }: SubjectFacts): Recipient[] {
  if (name === 'escalation') return next
  return name === 'chase-1' ? [...recipients, ...whenLate] : recipients
}

/** Who said "ja" hears no more before the last day, who said "al gedaan" nothing more; what comes after chases still goes up. */
function isAnswered({ name, step }: Moment, { userId }: Recipient, { answered }: SubjectFacts): boolean {
  if (name === 'escalation' || step.includes('@')) return false
  const said = answered.find((person) => person.userId === userId)?.answer
  if (said === 'done') return true
  return said === 'on_time' && ['announcement', 'forecast', atOnce].includes(name)
}

function listenerOf({ userId }: Recipient, { listeners }: ReminderFacts): Listener | null {
  return listeners.find((listener) => listener.userId === userId) ?? null
}

/**
 * When a step goes to somebody, or null where it is not wanted. Announcements and the question come on the days that the
 * person chose, never later than the rules say; all else comes on its own day, whatever was chosen.
 */
function momentFor(
  rung: Moment,
  listener: Listener | null,
  today: Day,
): Pick<Candidate, 'dueOn' | 'dueAt'> | null {
  if (rung.dueAt) return { dueOn: rung.on, dueAt: rung.dueAt }
  if (!listener) return { dueOn: rung.on, dueAt: dueMoment(rung.on) }
  if (rung.name === 'announcement' && !listener.announcements) return null
  const moves = rung.name === 'announcement' || rung.name === 'forecast'
  const dueOn = moves ? chosenDay(rung.on, listener.weekdays, today) : rung.on
  return { dueOn, dueAt: dueMoment(dueOn, listener.hour) }
}

const daysOfAWeek = 7

/** The last chosen day of the week on or before a day; the day itself where that has gone by, or none is a working day. */
function chosenDay(on: Day, weekdays: number[], today: Day): Day {
  for (let back = 0; back < daysOfAWeek; back += 1) {
    const day = addDays(on, -back)
    if (day < today && back > 0) return on
    if (weekdays.includes(weekday(day)) && isWorkingDay(day)) return day
  }
  return on
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other
}
