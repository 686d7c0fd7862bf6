import type { Actor } from '#app/features/access/actor.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { containsText } from '#app/features/obligations/contains-text.server.ts'
import { pageOf, pageSize, type Step } from '#app/features/obligations/keyset.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { visibleLetters } from './visible-letters.server.ts'

const mostCounted = 1000

export interface LetterFilter {
  dossierId: string | null
  text: string
  step: Step | null
}

/** A page of the letters an actor may know of, newest first, with what each fulfilled. */
export async function listLetters(world: World, actor: Actor, filter: LetterFilter) {
  const where: Prisma.LetterWhereInput = { AND: [visibleLetters(actor), chosenBy(filter)] }
  const counted = await world.database.letter.count({ where, take: mostCounted + 1 })
  const isBack = filter.step?.direction === 'before'
  const order = isBack ? 'asc' : 'desc'
  const found = await world.database.letter.findMany({
    where: { AND: [where, beyond(filter.step)] },
    orderBy: [{ sentOn: order }, { id: order }],
    take: pageSize + 1,
    select: {
      id: true,
      reference: true,
      kamerstuk: true,
      documentNumber: true,
      sentOn: true,
      subject: true,
      chamber: true,
      dossier: { select: { code: true } },
      commitments: {
        where: { obligation: visibleCommitments(actor) },
        orderBy: { obligationId: 'asc' },
        select: { obligationId: true, obligation: { select: { wording: true } } },
      },
    },
  })
  const page = pageOf(found, filter.step, ({ id, sentOn }) => ({ id, on: sentOn }))
  return { ...page, count: Math.min(counted, mostCounted), more: counted > mostCounted }
}

function chosenBy({ dossierId, text }: LetterFilter): Prisma.LetterWhereInput {
  return {
    ...(dossierId ? { dossierId } : {}),
    ...(text
      ? {
          OR: [
            { reference: containsText(text) },
            { kamerstuk: containsText(text) },
            { documentNumber: containsText(text) },
            { subject: containsText(text) },
          ],
        }
      : {}),
  }
}

function beyond(step: Step | null): Prisma.LetterWhereInput {
  if (!step?.place.on) return {}
  const { on, id } = step.place
  const further = (value: string) => (step.direction === 'before' ? { gt: value } : { lt: value })
  return { OR: [{ sentOn: further(on) }, { sentOn: on, id: further(id) }] }
}
