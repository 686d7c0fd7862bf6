import type { Actor } from '#app/features/access/actor.ts'
import { dossiersWhere } from '#app/features/access/permissions.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/**
 * As reminders: secretariat and liaison see all notices of their dossiers, others their own, of items they may still see.
 * `within` narrows it to some items. That uitstel is asked only the first are told, so nobody else reads of it after they left.
 */
export function visibleNotices(
  actor: Actor,
  within: Prisma.ObligationWhereInput = {},
): Prisma.NoticeWhereInput {
  return {
    OR: [
      noticesAbout({ AND: [within, inOwnDossiers(actor)] }),
      {
        recipientId: actor.userId,
        kind: { not: 'extension_asked' },
        AND: [noticesAbout({ AND: [within, visibleItems(actor)] })],
      },
    ],
  }
}

function inOwnDossiers(actor: Actor): Prisma.ObligationWhereInput {
  return { dossierId: { in: dossiersWhere(actor, 'see all reminders') } }
}

/** What slipped is about what moved along, and not about what it began with. */
function noticesAbout(item: Prisma.ObligationWhereInput): Prisma.NoticeWhereInput {
  return {
    OR: [
      { kind: { not: 'slip' }, obligation: item },
      { kind: 'slip', rows: { some: { row: slippedIn(item) } } },
    ],
  }
}

/** Of what slipped the rows that the actor may read of, in their own mail at least. */
export function visibleSlipped(
  actor: Actor,
  within: Prisma.ObligationWhereInput = {},
): Prisma.SlipRowWhereInput {
  return slippedIn({ AND: [within, { OR: [inOwnDossiers(actor), visibleItems(actor)] }] })
}

function slippedIn(item: Prisma.ObligationWhereInput): Prisma.SlipRowWhereInput {
  return { OR: [{ obligation: item }, { stage: { obligation: item } }] }
}

/** Of the items of a notice the first that its place in a list may name: of a dossier of the actor, or in their own mail. */
export function itemToName<Item extends { dossierId: string }>(
  actor: Actor,
  recipientId: string,
  items: Item[],
): Item | undefined {
  const all = dossiersWhere(actor, 'see all reminders')
  return items.find(({ dossierId }) => recipientId === actor.userId || all.includes(dossierId))
}
