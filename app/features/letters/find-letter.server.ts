import type { Actor } from '#app/features/access/actor.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { visibleLetters } from './visible-letters.server.ts'

/** A letter the actor may know of, with the commitments it fulfilled that the actor may know of too. */
export async function findLetter(world: World, actor: Actor, id: string) {
  const letter = await world.database.letter.findFirst({
    where: { id, ...visibleLetters(actor) },
    select: {
      id: true,
      dossierId: true,
      reference: true,
      kamerstuk: true,
      documentNumber: true,
      sentOn: true,
      subject: true,
      version: true,
      chamber: true,
      dossier: { select: { code: true, name: true } },
      commitments: {
        where: { obligation: visibleCommitments(actor) },
        orderBy: { obligationId: 'asc' },
        select: { obligationId: true, origin: true, obligation: { select: { wording: true } } },
      },
    },
  })
  if (!letter) throw new Problem('not-found')
  return letter
}
