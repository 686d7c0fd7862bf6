import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import {
  addParticipantsIn,
  type NewParticipant,
} from '#app/features/consultations/add-participants.server.ts'
import { holdConsultationIn } from '#app/features/consultations/hold-consultation.server.ts'
import { planConsultationIn } from '#app/features/consultations/plan-consultation.server.ts'
import type { NamedParty } from '#app/features/reading/proposal.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { goingOn } from '#app/shared/going-on.ts'
import { consultationKind } from './consultation-title.ts'
import { seatOf } from './seats.ts'

interface Meeting {
  wording: string
  quote: string
  on: Day
  parties: NamedParty[]
  planned: boolean
}

/** Puts a meeting that a letter tells of in the register, with those of its table who are known there. Returns its id. */
export async function recordMeeting(
  tx: Transaction,
  world: World,
  actor: Actor,
  { dossierId, signatory, meeting }: { dossierId: string; signatory: string; meeting: Meeting },
): Promise<string> {
  const { wording, quote, on, parties, planned } = meeting
  const consultationId = await planConsultationIn(tx, world, actor, {
    dossierId,
    kind: consultationKind(quote, parties.length),
    title: wording.slice(0, 200),
    meetsOn: on,
    beginsAtTime: '',
    place: '',
  })
  const participants = await findSeats(tx, parties, { on, signatory })
  if (participants.length > 0) await addParticipantsIn(tx, world, actor, { consultationId, participants })
  if (planned || on > world.clock.today()) return consultationId
  const seated = await tx.participant.findMany({
    where: { consultationId, ...systemScope('of a consultation that was just made') },
    select: { id: true },
  })
  await holdConsultationIn(tx, world, actor, {
    consultationId,
    presence: seated.map(({ id }) => ({ participantId: id, presence: 'present', replacedBy: '' })),
  })
  return consultationId
}

async function findSeats(
  tx: Transaction,
  parties: NamedParty[],
  { on, signatory }: { on: Day; signatory: string },
): Promise<NewParticipant[]> {
  const posts = await tx.post.findMany({
    where: goingOn(on),
    orderBy: { id: 'asc' },
    take: 2_000,
    select: { id: true, function: true, organisation: { select: { name: true } } },
  })
  const organisations = await tx.organisation.findMany({
    where: { name: { in: parties.flatMap(({ organisation }) => organisation ?? []) } },
    select: { id: true, name: true },
  })
  // Who signs the letter sat there too.
  const own = posts.find((post) => signatory.toLowerCase().endsWith(post.function.toLowerCase()))
  const found = parties.flatMap((party) => {
    const seat = seatOf(party, posts)
    if (!seat) return []
    const represents = organisations.find(({ name }) => name === seat.represents)
    return [{ postId: seat.postId, representsId: represents?.id ?? null, capacity: seat.capacity }]
  })
  return [...(own ? [{ postId: own.id }] : []), ...found]
}
