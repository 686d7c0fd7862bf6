import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { markArrived } from '#app/features/sending/mark-arrived.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async () => redirect('/herinneringen?lijst=mislukt'))
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const noted = await markArrived(world, actor, requireId(params.delivery))
    return goTo(
      '/herinneringen?lijst=mislukt',
      noted ? 'Genoteerd: de mail is aangekomen.' : 'Deze mail staat niet meer bij de mislukte mails.',
    )
  })
}

/** There is nothing to see here, but a refusal is shown as a page. */
export default function Arrived() {
  return null
}
