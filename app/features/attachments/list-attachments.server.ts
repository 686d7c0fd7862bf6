import { may } from '#app/features/access/permissions.ts'
import type { Actor } from '#app/features/access/actor.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'
import { dayOf, writeDay } from '#app/shared/day.ts'
import { writeSize } from '#app/shared/file-name.ts'
import { addPath, mayRemove, mostPerItem, permissionFor, type ShownAttachment } from './attachment.ts'
import { visibleAttachments } from './visible-attachments.server.ts'

/** The evidence on an item the actor sees, newest first; what was taken away only for who may put it back. */
export async function listAttachments(
  world: World,
  actor: Actor,
  item: { id: string; kind: ObligationKind; dossierId: string },
) {
  const rows = await world.database.attachment.findMany({
    where: { AND: [{ obligationId: item.id }, visibleAttachments(actor)] },
    orderBy: [{ addedAt: 'desc' }, { name: 'asc' }, { id: 'asc' }],
    take: 2 * mostPerItem,
    select: {
      id: true,
      name: true,
      size: true,
      audience: true,
      addedAt: true,
      removedAt: true,
      organisationId: true,
      organisation: { select: { name: true } },
    },
  })
  const shown = rows.map((row) => ({ isRemoved: row.removedAt !== null, attachment: show(actor, item, row) }))
  return {
    attachments: shown.filter(({ isRemoved }) => !isRemoved).map(({ attachment }) => attachment),
    removed: shown
      .filter(({ isRemoved, attachment }) => isRemoved && attachment.mayRemove)
      .map(({ attachment }) => attachment),
    addTo: may(actor, permissionFor(item.kind), item.dossierId) ? addPath(item.kind, item.id) : null,
  }
}

interface Row extends Pick<ShownAttachment, 'id' | 'name' | 'audience'> {
  size: number
  addedAt: Date
  organisationId: string
  organisation: { name: string }
}

function show(actor: Actor, item: { kind: ObligationKind; dossierId: string }, row: Row): ShownAttachment {
  const { id, name, size, audience, addedAt, organisation } = row
  return {
    id,
    name,
    audience,
    size: writeSize(size),
    organisation: organisation.name,
    on: writeDay(dayOf(addedAt)),
    mayRemove: mayRemove(actor, item, row),
  }
}
