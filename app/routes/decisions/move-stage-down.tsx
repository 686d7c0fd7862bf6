import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { moveStage } from '#app/features/decisions/move-stage.server.ts'
import { gatePath } from '#app/features/decisions/stage-act.ts'
import { findStageToChange } from '#app/features/decisions/stage-to-change.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { RefusedStageMove } from './refused-stage-move.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const ids = { decisionId: requireId(params.decision), stageId: requireId(params.stage) }
    const { decision } = await findStageToChange(world.database, actor, ids)
    return goTo(gatePath(decision.id))
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const ids = { decisionId: requireId(params.decision), stageId: requireId(params.stage) }
    await moveStage(world, actor, { ...ids, step: 1 })
    return goTo(gatePath(ids.decisionId))
  })
}

export function meta() {
  return [{ title: 'Stap verplaatsen – Gestand' }]
}

export default function MoveStageDown() {
  return <RefusedStageMove />
}
