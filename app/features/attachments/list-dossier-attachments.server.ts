import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { dayOf, writeDay } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { attachmentPath, dossierAttachments, type DossierAttachment } from './attachment.ts'
import { visibleAttachments } from './visible-attachments.server.ts'

/**
 * The newest evidence in a dossier that the actor may open; one more than is shown, to know of more. `visible` are the items
 * that the actor may know of.
 */
export async function listDossierAttachments(
  world: World,
  actor: Actor,
  dossierId: string,
  visible: Prisma.ObligationWhereInput,
): Promise<DossierAttachment[]> {
  const rows = await world.database.attachment.findMany({
    where: {
      AND: [{ removedAt: null, obligation: { AND: [visible, { dossierId }] } }, visibleAttachments(actor)],
    },
    orderBy: [{ addedAt: 'desc' }, { id: 'asc' }],
    take: dossierAttachments + 1,
    select: {
      id: true,
      name: true,
      addedAt: true,
      obligation: { select: { id: true, kind: true, wording: true } },
    },
  })
  return rows.map(({ id, name, addedAt, obligation }) => ({
    ...{ id, name, item: obligation },
    to: attachmentPath(id),
    on: writeDay(dayOf(addedAt)),
  }))
}
