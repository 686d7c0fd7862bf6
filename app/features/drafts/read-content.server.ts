import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { findDraft } from './find-draft.server.ts'
import { isTold, itemsWith } from './letter-plan.ts'
import { listAnswerable } from './list-answerable.server.ts'
import { listSaidThere } from './said-there.server.ts'

/** What a letter in the making answers and tells, and what else it could. */
export async function readContent(world: World, actor: Actor, id: string) {
  const draft = await findDraft(world.database, actor, id)
  const { dossierId, chamber, consultationId, items, itemsVersion, subject, state } = draft
  const today = world.clock.today()
  const answered = itemsWith(items, 'fulfils', 'fulfils_partly')
  const said = consultationId ? await listSaidThere(world.database, actor, consultationId) : []
  const tellable = said.filter((item) => !answered.includes(item.id))
  return {
    draft: { id, subject, state, itemsVersion },
    answerable: await listAnswerable(world, actor, { dossierId, chamber, draftId: id, today }),
    answered,
    tellable: tellable.map((item) => ({
      id: item.id,
      kind: item.kind,
      wording: item.wording,
      confidential: item.confidential,
    })),
    told: tellable.filter((item) => isTold(item, items)).map((item) => item.id),
  }
}
