import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { findConsultationToChange } from '#app/features/consultations/find-consultation.server.ts'
import { moveTopic } from '#app/features/consultations/move-topic.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { RefusedMove } from './refused-move.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const { id } = await findConsultationToChange(world, actor, requireId(params.consultation))
    return goTo(`${consultationPath(id)}#agenda`)
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const consultationId = requireId(params.consultation)
    await moveTopic(world, actor, { consultationId, topicId: requireId(params.topic), step: 1 })
    return goTo(`${consultationPath(consultationId)}#agenda`)
  })
}

export function meta() {
  return [{ title: 'Agendapunt verplaatsen – Gestand' }]
}

export default function MoveTopicDown() {
  return <RefusedMove />
}
