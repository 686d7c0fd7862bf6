import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { listPostChoices } from '#app/features/commitments/list-post-choices.server.ts'
import { kindName } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { listAnswerable } from './list-answerable.server.ts'

/** What a letter can begin with that answers a set of commitments: those that were chosen, as far as they can be answered. */
export async function findSetBeginning(world: World, actor: Actor, ids: string[]) {
  requireMay(actor, 'draft a letter')
  const answerable =
    ids.length > 0 ? await listAnswerable(world, actor, { ids, today: world.clock.today() }) : []
  const posts = await listPostChoices(world)
  const [first, ...others] = answerable
  const chambers = [...new Set(answerable.map(({ commitment }) => commitment?.chamber ?? 'TK'))]
  const asked = posts.find(({ value }) => value === first?.commitment?.responsiblePostId)
  const what = first && kindName('commitment', first.commitment?.origin)
  return {
    answerable,
    /** How many of what was chosen no letter can answer, or one in the making does. */
    left: new Set(ids).size - answerable.length,
    posts,
    stands: {
      chambers,
      answers: answerable.map(({ id }) => id),
      signatoryId: asked?.value ?? '',
      subject: first && others.length === 0 ? `Reactie op ${what} van ${writeDay(first.saidOn)}` : '',
    },
  }
}
