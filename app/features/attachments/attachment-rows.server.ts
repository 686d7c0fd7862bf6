import { may } from '#app/features/access/permissions.ts'
import type { Actor } from '#app/features/access/actor.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import { dayOf, writeDay } from '#app/shared/day.ts'
import { writeSize } from '#app/shared/file-name.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { addPath, mayRemove, mostPerItem, permissionFor, type ShownAttachment } from './attachment.ts'
import { visibleAttachments } from './visible-attachments.server.ts'

const fields = {
  id: true,
  name: true,
  size: true,
  audience: true,
  addedAt: true,
  removedAt: true,
  organisationId: true,
  organisation: { select: { name: true } },
} satisfies Prisma.AttachmentSelect

type Row = Prisma.AttachmentGetPayload<{ select: typeof fields }>

/** The evidence on an item the actor sees, newest first. */
export function attachmentRows(actor: Actor) {
  return {
    where: visibleAttachments(actor),
    orderBy: [{ addedAt: 'desc' }, { name: 'asc' }, { id: 'asc' }],
    take: 2 * mostPerItem,
    select: fields,
  } satisfies Prisma.Obligation$attachmentsArgs
}

/** What was taken away is shown only to who may put it back. */
export function showAttachments(
  actor: Actor,
  item: { id: string; kind: ObligationKind; dossierId: string },
  rows: Row[],
) {
  const shown = rows.map((row) => ({ isRemoved: row.removedAt !== null, attachment: show(actor, item, row) }))
  return {
    attachments: shown.filter(({ isRemoved }) => !isRemoved).map(({ attachment }) => attachment),
    removed: shown
      .filter(({ isRemoved, attachment }) => isRemoved && attachment.mayRemove)
      .map(({ attachment }) => attachment),
    addTo: may(actor, permissionFor(item.kind), item.dossierId) ? addPath(item.kind, item.id) : null,
  }
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
