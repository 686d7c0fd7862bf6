import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import { visibleReminders } from '#app/features/planning/visible-reminders.server.ts'
import type { Database, Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { steeringPermission } from './steering.ts'

const fields = {
  id: true,
  subjectId: true,
  step: true,
  state: true,
  dueOn: true,
  dueAt: true,
  because: true,
  reason: true,
  skippedByName: true,
  heldOn: true,
  heldUntil: true,
  heldByName: true,
  recipientId: true,
  recipient: { select: { id: true, name: true, organisation: { select: { name: true } } } },
  delivery: { select: { inDoubt: true } },
  obligation: {
    select: {
      id: true,
      kind: true,
      wording: true,
      dossierId: true,
      commitment: { select: { origin: true } },
      stages: { select: { id: true, kind: true, name: true } },
    },
  },
} as const satisfies Prisma.ReminderSelect

/** A reminder about which the actor may decide; absent and invisible are the same. */
export async function findSteered(database: Database | Transaction, actor: Actor, id: string) {
  if (!Object.values(steeringPermission).some((permission) => may(actor, permission)))
    throw new Problem('not-allowed')
  const found = await database.reminder.findFirst({
    where: { AND: [visibleReminders(actor), { id }] },
    select: fields,
  })
  if (!found) throw new Problem('not-found')
  const { kind, dossierId } = found.obligation
  if (!may(actor, steeringPermission[kind], dossierId)) throw new Problem('not-allowed')
  return { ...found, offered: found.delivery?.inDoubt ?? false }
}

/** The same, with the item locked: sending decides under that lock too, so one of the two is first. */
export async function lockSteered(tx: Transaction, actor: Actor, id: string) {
  const { obligation } = await findSteered(tx, actor, id)
  await lockObligation(tx, obligation.id)
  return findSteered(tx, actor, id)
}
