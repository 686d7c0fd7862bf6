import type { Actor } from '#app/features/access/actor.ts'
import { dossiersWhere } from '#app/features/access/permissions.ts'
import { visibleConsultations } from '#app/features/consultations/visible-consultations.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { attentionRows } from './attention.ts'

/** Consultations that were held and whose minutes nobody outside the ministry has seen yet, for who may release them. */
export async function listUnreleasedMinutes(world: World, actor: Actor) {
  const mine = dossiersWhere(actor, 'release minutes')
  const chosen = actor.chosenDossierId
  return world.database.consultation.findMany({
    where: {
      AND: [
        visibleConsultations(actor),
        { dossierId: { in: chosen ? mine.filter((id) => id === chosen) : mine } },
      ],
      heldAt: { not: null },
      cancelledAt: null,
      minutes: { releasedAt: null },
    },
    orderBy: [{ meetsOn: 'asc' }, { id: 'asc' }],
    take: attentionRows + 1,
    select: { id: true, title: true, meetsOn: true, dossier: { select: { code: true } } },
  })
}
