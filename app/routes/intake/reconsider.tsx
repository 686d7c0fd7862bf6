import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { withActor } from '#app/routes/guards.server.ts'
import { decideAsked } from './decide-asked.server.ts'
import { backToPassage } from './passage-place.server.ts'
import { RefusedDecision } from './refused-decision.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, backToPassage)
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, desk) => decideAsked(actor, desk, 'open'))
}

export function meta() {
  return [{ title: 'Voorstel opnieuw beoordelen – Gestand' }]
}

export default function ReconsiderPassage() {
  return <RefusedDecision />
}
