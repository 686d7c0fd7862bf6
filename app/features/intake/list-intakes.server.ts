import type { Actor } from '#app/features/access/actor.ts'
import { dossiersWhere } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { mayTakePart, type PassageKind } from './passage.ts'
import { visibleIntakes } from './visible-intakes.server.ts'

/** More are not shown in a list. */
const mostListed = 50

/**
 * The letters that ask for a decision of this actor, newest first: those that were read in and not accepted, for who reads them
 * in, and those of which something waits, for who may write that.
 */
export async function listIntakes(world: World, actor: Actor, dossierId: string | null = null) {
  if (!mayTakePart(actor)) return []
  return select(world, {
    AND: [visibleIntakes(actor), { OR: toDecide(actor) }, dossierId ? { dossierId } : {}],
  })
}

/** The letters that were accepted, newest first. */
export async function listAcceptedIntakes(world: World, actor: Actor) {
  return select(world, { AND: [visibleIntakes(actor), { acceptedAt: { not: null } }] })
}

async function select(world: World, where: Prisma.IntakeWhereInput) {
  const found = await world.database.intake.findMany({
    where,
    orderBy: [{ readAt: 'desc' }, { id: 'asc' }],
    take: mostListed,
    select: {
      id: true,
      form: true,
      reference: true,
      kamerstuk: true,
      subject: true,
      sentOn: true,
      readByName: true,
      acceptedAt: true,
      dossier: { select: { code: true } },
      passages: { where: { state: { in: ['open', 'waiting', 'accepted'] } }, select: { state: true } },
    },
  })
  return found.map(({ passages, acceptedAt, ...intake }) => ({
    ...intake,
    isAccepted: acceptedAt !== null,
    open: passages.filter(({ state }) => state === 'open').length,
    waiting: passages.filter(({ state }) => state === 'waiting').length,
    accepted: passages.filter(({ state }) => state === 'accepted').length,
  }))
}

function toDecide(actor: Actor): Prisma.IntakeWhereInput[] {
  const forOthers = ['consultation', 'agreement'] as const satisfies PassageKind[]
  return [
    {
      dossierId: { in: dossiersWhere(actor, 'read in a letter') },
      // After taking back a part, what is open again asks for it once more.
      OR: [
        { acceptedAt: null },
        { passages: { some: { state: { in: ['open', 'accepted'] }, kind: { notIn: [...forOthers] } } } },
      ],
    },
    {
      dossierId: { in: dossiersWhere(actor, 'accept what waits of a letter') },
      acceptedAt: { not: null },
      // What was accepted and not recorded yet: somebody was interrupted.
      passages: { some: { state: { in: ['waiting', 'accepted'] }, kind: { in: [...forOthers] } } },
    },
  ]
}
