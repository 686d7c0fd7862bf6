import type { Actor } from '#app/features/access/actor.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { requireMayAddColleagues, requireMayManageStaff } from './colleagues.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { objectionsToPeriod } from './period.ts'
import { writePost } from './post-form.ts'
import { requireHolder } from './require-holder.server.ts'

export interface PostChange {
  postId: string
  function: string
  personId: string | null
  startsOn: Day | null
  version: number
  undoEnd: boolean
}

/** Changes a function or who holds it, and takes its end away where asked; returns its organisation, which stays. */
export async function changePost(
  world: World,
  actor: Actor,
  { postId, version, undoEnd, ...input }: PostChange,
): Promise<string> {
  requireMayAddColleagues(actor)
  return world.database.$transaction(async (tx) => {
    const found = await tx.post.findUnique({ where: { id: postId }, include: { person: true } })
    if (!found) throw new Problem('not-found')
    requireMayManageStaff(actor, found.organisationId)
    const holder =
      input.personId === found.personId
        ? (found.person?.name ?? null)
        : await requireHolder(tx, actor, input.personId, world.clock.today())
    const endsOn = undoEnd ? null : found.endsOn
    requireNoObjections(objectionsToPeriod({ startsOn: input.startsOn, endsOn }))
    const { count } = await tx.post.updateMany({
      where: { id: postId, version },
      data: { ...input, endsOn, version: { increment: 1 } },
    })
    if (count === 0) throw changedMeanwhile(found)
    const post = writePost({ function: input.function, person: holder ? { name: holder } : null })
    await recordChange(tx, world, actor, found, { post, reopened: undoEnd && found.endsOn !== null })
    return found.organisationId
  })
}

type Found = Prisma.PostGetPayload<{ include: { person: true } }>

async function recordChange(
  tx: Transaction,
  world: World,
  actor: Actor,
  found: Found,
  { post, reopened }: { post: string; reopened: boolean },
): Promise<void> {
  const was = writePost(found)
  const subject = {
    subjectType: 'organisation',
    subjectId: found.organisationId,
    audience: 'ministry',
  } as const
  await recordEvent(tx, world.clock.now(), actor, {
    ...subject,
    action: 'post-changed',
    facts: { post, was: was === post ? null : was },
  })
  if (reopened)
    await recordEvent(tx, world.clock.now(), actor, { ...subject, action: 'post-reopened', facts: { post } })
}

function changedMeanwhile(found: Found): Problem {
  return new Problem(
    'changed-meanwhile',
    'Iemand anders wijzigde deze functie net. Kijk wat er nu staat en sla opnieuw op.',
    {
      function: found.function,
      person: found.person?.name ?? null,
      startsOn: found.startsOn,
      version: found.version,
    },
  )
}
