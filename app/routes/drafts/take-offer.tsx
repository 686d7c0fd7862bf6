import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { withActor } from '#app/routes/guards.server.ts'
import { backToDraft, settleAsked } from './offer-place.server.ts'
import { RefusedChange } from './refused-change.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, backToDraft)
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, desk) =>
    settleAsked(actor, desk, { take: true, said: 'De zin uit het register staat in de brief.' }),
  )
}

export function meta() {
  return [{ title: 'Zin overnemen – Gestand' }]
}

export default function TakeOffer() {
  return <RefusedChange title="Zin overnemen" />
}
