import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { resendDelivery } from '#app/features/sending/resend-delivery.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async () => redirect('/herinneringen?lijst=mislukt'))
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const again = await resendDelivery(world, actor, requireId(params.delivery))
    return goTo(
      '/herinneringen?lijst=mislukt',
      again
        ? 'De herinnering gaat opnieuw uit, binnen een minuut of op de volgende werkdag.'
        : 'Deze mail staat niet meer bij de mislukte mails.',
    )
  })
}

/** There is nothing to see here, but a refusal is shown as a page. */
export default function Resend() {
  return null
}
