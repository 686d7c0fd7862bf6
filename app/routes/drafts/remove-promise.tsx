import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { draftPath } from '#app/features/drafts/draft-state.ts'
import { removePromise } from '#app/features/drafts/remove-promise.server.ts'
import { findDraft } from '#app/features/drafts/find-draft.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { RefusedChange } from './refused-change.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const { id } = await findDraft(world.database, actor, requireId(params.draft))
    return goTo(draftPath(id, 'toezeggen'))
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const id = requireId(params.draft)
    await removePromise(world, actor, { id, itemId: requireId(params.item) })
    return goTo(
      draftPath(id, 'vernieuwen'),
      'De toezegging is uit de brief. Bekijk wat er in de tekst verandert.',
    )
  })
}

export function meta() {
  return [{ title: 'Toezegging uit de brief halen – Gestand' }]
}

export default function RemovePromise() {
  return <RefusedChange title="Toezegging uit de brief halen" />
}
