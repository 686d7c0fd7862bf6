import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { findDraft } from './find-draft.server.ts'

/** One of the things that a letter answers, with what it does of it and what remains. */
export async function findAnswerInDraft(
  world: World,
  actor: Actor,
  { id, obligationId }: { id: string; obligationId: string },
) {
  const { subject, state, items } = await findDraft(world.database, actor, id)
  const item = items.find((each) => each.obligationId === obligationId && each.role.startsWith('fulfils'))
  if (!item?.obligation) throw new Problem('not-found')
  const { done, wording, term, obligation } = item
  return { draft: { id, subject, state }, item: { whole: obligation.wording, done, remains: wording, term } }
}
