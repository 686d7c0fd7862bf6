import type { Actor } from '#app/features/access/actor.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { writePost } from './post-form.ts'

/** Ends the functions of an organisation or a person that would go on after its last day. */
export async function endPosts(
  tx: Transaction,
  world: World,
  actor: Actor,
  of: { organisationId: string } | { personId: string },
  endsOn: Day,
): Promise<void> {
  const running = await tx.post.findMany({
    where: { ...of, OR: [{ endsOn: null }, { endsOn: { gt: endsOn } }] },
    select: { id: true, function: true, organisationId: true, person: { select: { name: true } } },
  })
  await tx.post.updateMany({
    where: { id: { in: running.map(({ id }) => id) } },
    data: { endsOn, version: { increment: 1 } },
  })
  for (const post of running) {
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'post-ended',
      subjectType: 'organisation',
      subjectId: post.organisationId,
      audience: 'ministry',
      facts: { post: writePost(post), on: writeDay(endsOn) },
    })
  }
}
