import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { SentFile } from '#app/platform/multipart.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { attachFiles } from './attach-files.server.ts'
import { permissionFor, type Audience } from './attachment.ts'
import { findItemForEvidence, type AskedItem } from './item-for-evidence.server.ts'
import { keepFiles } from './keep-files.server.ts'

/** Adds files as evidence to an item; answers how many were new. */
export async function addEvidence(
  world: World,
  actor: Actor,
  input: AskedItem & { files: readonly SentFile[]; audience: Exclude<Audience, 'own'> },
): Promise<number> {
  requireMay(actor, permissionFor(input.kind))
  requireNoObjections(input.files.length > 0 ? [] : ['Kies een bestand.'])
  // Looked at before anything is kept, and again when it counts.
  await findItemForEvidence(world.database, actor, input)
  let added = 0
  await keepFiles(world, input.files, (files) =>
    world.database.$transaction(async (tx) => {
      await lockItem(tx, input.id)
      const item = await findItemForEvidence(tx, actor, input)
      const used = await attachFiles(tx, world, actor, item, { files, audience: input.audience })
      added = used.length
      return used
    }),
  )
  return added
}

/** The same files twice at once are still added once. */
async function lockItem(tx: Transaction, id: string): Promise<void> {
  systemScope('a lock reads nothing that is shown')
  await tx.$queryRaw`SELECT "id" FROM "Obligation" WHERE "id" = ${id}::uuid FOR UPDATE`
}
