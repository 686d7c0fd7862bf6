import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import { reasonFor } from '#app/features/planning/reason-for.ts'
import { nextSendingMoment } from '#app/features/planning/sending-hours.ts'
import { visibleInLadder } from '#app/features/planning/visible-reminders.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { dayOf, writeDay, type Day } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { ladderByPerson, type Climbed, type LadderPerson } from './ladder.ts'
import { outsideTrouble } from './listed-delivery.ts'
import { standingOf } from './reminder-state.ts'
import { isHeldOn, steeringPermission } from './steering.ts'
import { stepOf } from './step-of.ts'

/** Far more than one term gives; of an item with a long history the latest. */
const mostSteps = 400

const reminderFields = {
  id: true,
  subjectId: true,
  termNumber: true,
  step: true,
  dueOn: true,
  because: true,
  state: true,
  reason: true,
  sentAt: true,
  skippedByName: true,
  heldOn: true,
  heldUntil: true,
  heldByName: true,
  recipientId: true,
  recipient: { select: { id: true, name: true, organisation: { select: { name: true } } } },
  delivery: { select: { trouble: true } },
} as const satisfies Prisma.ReminderSelect

type Row = Prisma.ReminderGetPayload<{ select: typeof reminderFields }>

/** A reminder that comes, for on the page of its item. */
export interface NextReminder {
  dueOn: Day
  recipientName: string
  because: string
}

/**
 * What everyone hears of an item: the next step of each person, and all steps of the terms as they are now, with what went of
 * former ones. Secretariat and liaison see everyone's, an office those of its own people, others their own. One query.
 */
export async function findLadder(
  world: World,
  actor: Actor,
  item: { id: string; kind: ObligationKind; dossierId: string },
): Promise<{ next: NextReminder[]; people: LadderPerson[] }> {
  const found = await world.database.obligation.findUnique({
    where: { id: item.id, ...systemScope('the page found the item; its reminders are those the actor sees') },
    select: {
      term: { select: { number: true } },
      stages: { where: { removedAt: null }, select: { id: true, kind: true, name: true, termNumber: true } },
      reminders: {
        where: visibleInLadder(actor),
        orderBy: [{ dueAt: 'desc' }, { id: 'desc' }],
        take: mostSteps,
        select: reminderFields,
      },
    },
  })
  if (!found) return { next: [], people: [] }
  const subjects = new Map(found.stages.map((stage) => [stage.id, stage]))
  const isNow = ({ subjectId, termNumber }: Row) =>
    termNumber === (subjectId === item.id ? found.term?.number : subjects.get(subjectId)?.termNumber)
  const rows = found.reminders.reverse().filter((row) => isNow(row) || hasGone(row))
  const soonest = dayOf(nextSendingMoment(world.clock.now()))
  const write = writerFor(actor, item, { today: world.clock.today(), soonest })
  const people = ladderByPerson(
    rows.map((row) => write(row, stepOf(row, found.stages, isNow(row) ? null : 'vorige termijn'))),
  )
  return { next: nextOf(actor, rows, { soonest, today: world.clock.today() }), people }
}

function hasGone({ state }: Row): boolean {
  return state === 'sent' || state === 'failed'
}

function writerFor(
  actor: Actor,
  { kind, dossierId }: { kind: ObligationKind; dossierId: string },
  { today, soonest }: { today: Day; soonest: Day },
) {
  const insider = may(actor, 'see all reminders', dossierId)
  const maySteer = may(actor, steeringPermission[kind], dossierId)
  return (row: Row, step: string): Climbed => {
    const standing = standingOf(row, { today, insider })
    const trouble = insider ? (row.delivery?.trouble ?? null) : outsideTrouble
    const isOpen = row.state === 'planned' || row.state === 'skipped'
    return {
      id: row.id,
      recipientId: row.recipientId,
      to: row.recipient.name,
      organisation: row.recipient.organisation.name,
      on: writeDay(row.sentAt ? dayOf(row.sentAt) : dayToGo(row, soonest, today)),
      step,
      because: reasonFor(actor, row.recipient, row.because),
      standing: row.state === 'failed' ? { ...standing, reason: trouble } : standing,
      steerTo: maySteer && isOpen ? `/herinneringen/stap/${row.id}` : null,
    }
  }
}

/** What is due waits for the next sending hour; what is held or stopped keeps the day it had. */
function dayToGo(row: Row, soonest: Day, today: Day): Day {
  const goes = row.state === 'planned' && !isHeldOn(row, today)
  return goes && row.dueOn < soonest ? soonest : row.dueOn
}

/** Of each person the first that goes, soonest first. */
function nextOf(actor: Actor, rows: Row[], { soonest, today }: { soonest: Day; today: Day }): NextReminder[] {
  const first = new Map<string, NextReminder>()
  for (const row of rows) {
    if (row.state !== 'planned' || isHeldOn(row, today) || first.has(row.recipientId)) continue
    const { because, recipient } = row
    first.set(row.recipientId, {
      dueOn: dayToGo(row, soonest, today),
      recipientName: recipient.name,
      because: reasonFor(actor, recipient, because),
    })
  }
  return [...first.values()]
}
