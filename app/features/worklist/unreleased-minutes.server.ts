import type { Actor } from '#app/features/access/actor.ts'
import { dossiersWhere } from '#app/features/access/permissions.ts'
import { visibleConsultations } from '#app/features/consultations/visible-consultations.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { attentionRows } from './attention.ts'

/** Consultations that were held and whose minutes nobody outside the ministry has seen yet, for who may release them. */
export function unreleasedMinutes(actor: Actor) {
  return {
    where: {
      AND: [visibleConsultations(actor), { dossierId: { in: dossiersWhere(actor, 'release minutes') } }],
      heldAt: { not: null },
      cancelledAt: null,
      minutes: { releasedAt: null },
    },
    orderBy: [{ meetsOn: 'asc' }, { id: 'asc' }],
    take: attentionRows + 1,
    select: { id: true, title: true, meetsOn: true },
  } satisfies Prisma.Dossier$consultationsArgs
}
