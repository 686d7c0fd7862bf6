import { dossiersAs, type Actor } from '#app/features/access/actor.ts'
import { dossiersWhere, type Permission } from '#app/features/access/permissions.ts'
import { releasedToOffices, visibleInside } from '#app/features/obligations/visible-obligations.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Secretariat and liaison see all reminders of their dossiers; others their own, of items they may still see. */
export function visibleReminders(actor: Actor): Prisma.ReminderWhereInput {
  return {
    OR: [
      { obligation: { dossierId: { in: dossiersWhere(actor, 'see all reminders') } } },
      {
        recipientId: actor.userId,
        obligation: { OR: [...visibleInside(actor), releasedToOffices(actor)] },
      },
    ],
  }
}

/** On the page of an item that the actor sees, an office sees what its own people hear of it as well. */
export function visibleInLadder(actor: Actor): Prisma.ReminderWhereInput {
  const isOffice = dossiersAs(actor, 'office').length > 0
  const colleagues: Prisma.ReminderWhereInput = {
    recipient: { organisationId: actor.organisationId },
    obligation: releasedToOffices(actor),
  }
  return { OR: [visibleReminders(actor), ...(isOffice ? [colleagues] : [])] }
}

/** A mail that was sent is its reader's; any mail is known to who sees the reminders of an item in it, if not its text. */
export function visibleDeliveries(actor: Actor): Prisma.DeliveryWhereInput {
  return {
    OR: [
      { recipientId: actor.userId, state: 'sent' },
      carriesSome(dossiersWhere(actor, 'see all reminders')),
    ],
  }
}

/** The mails that failed or hang in doubt, in the dossiers where the actor may do this. */
export function visibleTrouble(actor: Actor, permission: Permission): Prisma.DeliveryWhereInput {
  return {
    state: { in: ['failed', 'uncertain'] },
    ...carriesSome(dossiersWhere(actor, permission)),
  }
}

function carriesSome(dossierIds: string[]): { OR: Prisma.DeliveryWhereInput[] } {
  const inside = { obligation: { dossierId: { in: dossierIds } } }
  return { OR: [{ reminders: { some: inside } }, { notices: { some: inside } }] }
}
