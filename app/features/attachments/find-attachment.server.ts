import type { Actor } from '#app/features/access/actor.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { mayRemove } from './attachment.ts'
import { visibleAttachments } from './visible-attachments.server.ts'

export interface AskedAttachment {
  id: string
  /** The items that the actor may know of. */
  visible: Prisma.ObligationWhereInput
}

/** An attachment the actor may know of, on an item the actor sees, whether it still stands or was taken away. */
export async function findAttachment(tx: Transaction, actor: Actor, { id, visible }: AskedAttachment) {
  const found = await tx.attachment.findFirst({
    where: { AND: [{ id, obligation: visible }, visibleAttachments(actor)] },
    select: {
      id: true,
      name: true,
      mediaType: true,
      size: true,
      storageKey: true,
      audience: true,
      organisationId: true,
      removedAt: true,
      obligation: { select: { id: true, kind: true, dossierId: true, wording: true } },
    },
  })
  if (!found) throw new Problem('not-found')
  return found
}

/** The same for who may take it away or put it back. */
export async function findAttachmentToChange(tx: Transaction, actor: Actor, asked: AskedAttachment) {
  const found = await findAttachment(tx, actor, asked)
  if (!mayRemove(actor, found.obligation, found)) throw new Problem('not-allowed')
  return found
}
