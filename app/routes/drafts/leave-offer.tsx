import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { withActor } from '#app/routes/guards.server.ts'
import { backToDraft, settleAsked } from './offer-place.server.ts'
import { RefusedChange } from './refused-change.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, backToDraft)
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, desk) =>
    settleAsked(actor, desk, { take: false, said: 'Uw eigen tekst blijft zoals die is.' }),
  )
}

export function meta() {
  return [{ title: 'Eigen zin laten staan – Gestand' }]
}

export default function LeaveOffer() {
  return <RefusedChange title="Eigen zin laten staan" />
}
