import type { Actor } from '#app/features/access/actor.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { goingOn } from '#app/shared/going-on.ts'
import { requireMayManageStaff } from './colleagues.ts'
import { writePost, type PostInput } from './post-form.ts'
import { requireHolder } from './require-holder.server.ts'
import { literally } from './search-words.ts'

/** Writes a function of an organisation down, with or without who holds it; returns its id. */
export async function addPost(world: World, actor: Actor, input: PostInput): Promise<string> {
  requireMayManageStaff(actor, input.organisationId)
  return world.database.$transaction(async (tx) => {
    await requireHolder(tx, actor, input.personId, world.clock.today())
    return addPostIn(tx, world, actor, input)
  })
}

/** The same within a transaction, for a caller that proved the holder. */
export async function addPostIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  input: PostInput,
): Promise<string> {
  const today = world.clock.today()
  const organisation = await tx.organisation.findUnique({
    where: { id: input.organisationId },
    select: { endsOn: true },
  })
  const goesOn = organisation && !(organisation.endsOn && organisation.endsOn < today)
  requireNoObjections(goesOn ? [] : ['Kies een organisatie die nog bestaat.'])
  const same = await tx.post.findFirst({
    where: {
      organisationId: input.organisationId,
      personId: input.personId,
      function: { equals: literally(input.function), mode: 'insensitive' },
      ...goingOn(today),
    },
    select: { id: true },
  })
  requireNoObjections(same ? ['Deze functie staat er al, met dezelfde persoon.'] : [])
  const post = await tx.post.create({
    data: input,
    select: { id: true, function: true, person: { select: { name: true } } },
  })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'post-added',
    subjectType: 'organisation',
    subjectId: input.organisationId,
    audience: 'ministry',
    facts: { post: writePost(post) },
  })
  return post.id
}
