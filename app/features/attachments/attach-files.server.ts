import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { fileKinds, kindByName } from '#app/shared/file-kinds.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { attachmentEvent } from './attachment-event.ts'
import { addsFromOutside, mostPerItem, type Audience } from './attachment.ts'
import type { KeptFile } from './keep-files.server.ts'

/**
 * Makes attachments of files that stand in the store, and answers which of those it used: one that stands there already
 * (the same name, content and audience, of the same organisation) is not added twice. The caller proved the item visible
 * and adding allowed, and holds its lock.
 */
export async function attachFiles(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: { id: string; kind: ObligationKind; dossierId: string },
  { files, audience: asked }: { files: readonly KeptFile[]; audience: Exclude<Audience, 'own'> },
): Promise<string[]> {
  const audience: Audience = addsFromOutside(actor, item.dossierId) ? 'own' : asked
  const { organisationId, userId } = actor
  const standing = await tx.attachment.findMany({
    where: { obligationId: item.id, removedAt: null, ...systemScope('only counted and compared') },
    select: { name: true, sha256: true, audience: true, organisationId: true },
  })
  const isThere = ({ name, sha256 }: KeptFile) =>
    standing.some(
      (one) =>
        one.name === name &&
        one.sha256 === sha256 &&
        one.audience === audience &&
        one.organisationId === organisationId,
    )
  const fresh = files.filter((file) => !isThere(file))
  requireNoObjections(
    standing.length + fresh.length > mostPerItem
      ? [`Hier kunnen ten hoogste ${mostPerItem} bewijsstukken staan. Verwijder er eerst een.`]
      : [],
  )
  const addedAt = world.clock.now()
  for (const { name, size, sha256, storageKey } of fresh) {
    await tx.attachment.create({
      data: {
        ...{ obligationId: item.id, name, size, sha256, storageKey, audience, organisationId, addedAt },
        mediaType: fileKinds[kindByName(name) ?? 'txt'].mediaType,
        addedById: userId,
      },
    })
    const added = attachmentEvent('added', item, { name, audience, organisationId })
    await recordEvent(tx, addedAt, actor, added)
  }
  return fresh.map(({ storageKey }) => storageKey)
}
