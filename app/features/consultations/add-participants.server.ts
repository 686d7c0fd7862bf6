import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { requireOrganisations } from '#app/features/obligations/require-organisations.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { objectionsToChanging } from './consultation.ts'
import { requireConsultation } from './require-consultation.server.ts'

export interface NewParticipant {
  postId: string
  /** The organisation they sit there for; without one that of the post. */
  representsId?: string | null
  /** Such as "VNG-bestuurder". */
  capacity?: string
}

interface Seating {
  consultationId: string
  participants: NewParticipant[]
}

/** Puts holders of posts at the table; who sits there already is left as they are. Returns how many came. */
export async function addParticipants(world: World, actor: Actor, input: Seating): Promise<number> {
  return world.database.$transaction((tx) => addParticipantsIn(tx, world, actor, input))
}

/** The same, in a transaction that has more to do. */
export async function addParticipantsIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  input: Seating,
): Promise<number> {
  const { consultationId } = input
  const consultation = await requireConsultation(tx, actor, 'plan a consultation', consultationId)
  requireNoObjections(objectionsToChanging(consultation))
  const seated = await tx.participant.findMany({
    where: { consultationId, ...systemScope('participants of a consultation that the actor may see') },
    select: { postId: true, position: true },
  })
  const taken = new Set(seated.map(({ postId }) => postId))
  const coming = uniqueByPost(input.participants).filter(({ postId }) => !taken.has(postId))
  if (coming.length === 0) return 0
  const posts = await requirePosts(tx, coming)
  const last = Math.max(0, ...seated.map(({ position }) => position))
  await tx.participant.createMany({
    data: coming.map(({ postId, representsId, capacity = '' }, index) => ({
      consultationId,
      postId,
      representsId: representsId ?? posts.get(postId)?.organisationId ?? '',
      capacity,
      presence: consultation.heldAt ? ('present' as const) : ('expected' as const),
      position: last + index + 1,
    })),
  })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'participants-added',
    subjectType: 'consultation',
    subjectId: consultationId,
    dossierId: consultation.dossierId,
    audience: 'ministry',
    facts: { who: coming.map(({ postId }) => posts.get(postId)?.function).join(', ') },
  })
  return coming.length
}

function uniqueByPost(participants: NewParticipant[]): NewParticipant[] {
  return [...new Map(participants.map((participant) => [participant.postId, participant])).values()]
}

async function requirePosts(tx: Transaction, participants: NewParticipant[]) {
  const found = await tx.post.findMany({
    where: { id: { in: participants.map(({ postId }) => postId) } },
    select: { id: true, function: true, organisationId: true },
  })
  if (found.length !== participants.length)
    throw new Problem('against-the-rules', 'Een gekozen functie bestaat niet. Kies opnieuw uit de lijst.')
  await requireOrganisations(
    tx,
    participants.flatMap(({ representsId }) => representsId ?? []),
  )
  return new Map(found.map((post) => [post.id, post]))
}
