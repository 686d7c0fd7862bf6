import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { SentFile } from '#app/platform/multipart.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { permissionFor, type Audience } from './attachment.ts'
import { attachFiles } from './attach-files.server.ts'
import { keepFiles } from './keep-files.server.ts'

/** Files that show that something was done; often none. */
export interface SentEvidence {
  files: readonly SentFile[]
  audience: Exclude<Audience, 'own'>
}

/**
 * Does an act in a transaction, with the files that show it: all of it holds, or nothing does. The act answers the item that
 * the files are for, which it locked and proved visible.
 */
export async function actWithEvidence(
  world: World,
  actor: Actor,
  { files: sent, audience }: SentEvidence = { files: [], audience: 'ministry' },
  act: (tx: Transaction) => Promise<{ id: string; kind: ObligationKind; dossierId: string }>,
): Promise<void> {
  await keepFiles(world, sent, (files) =>
    world.database.$transaction(async (tx) => {
      const item = await act(tx)
      if (files.length === 0) return []
      requireMay(actor, permissionFor(item.kind), item.dossierId)
      return attachFiles(tx, world, actor, item, { files, audience })
    }),
  )
}
