import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { requireMayManageStaff } from './colleagues.ts'

/** One function, for who may change it. */
export async function findManagedPost(world: World, actor: Actor, postId: string) {
  requireMay(actor, 'read organisations')
  const post = await world.database.post.findUnique({
    where: { id: postId },
    select: {
      id: true,
      function: true,
      startsOn: true,
      endsOn: true,
      version: true,
      personId: true,
      organisation: { select: { id: true, name: true } },
      person: { select: { id: true, name: true } },
    },
  })
  if (!post) throw new Problem('not-found')
  requireMayManageStaff(actor, post.organisation.id)
  return post
}
