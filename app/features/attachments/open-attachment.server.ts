import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { findAttachment, type AskedAttachment } from './find-attachment.server.ts'

/** The content of an attachment that stands, with what a browser must know of it. */
export async function openAttachment(world: World, actor: Actor, asked: AskedAttachment) {
  const { name, mediaType, size, storageKey, removedAt } = await findAttachment(world.database, actor, asked)
  if (removedAt) throw new Problem('not-found')
  return { name, mediaType, size, stream: await world.files.get(storageKey) }
}
