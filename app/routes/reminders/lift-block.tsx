import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { liftBlock } from '#app/features/sending/lift-block.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async () => redirect('/herinneringen?lijst=mislukt'))
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const lifted = await liftBlock(world, actor, requireId(params.user))
    return goTo(
      '/herinneringen?lijst=mislukt',
      lifted ? 'Het adres is vrij. Verstuur wat mislukte nu opnieuw.' : 'Naar dit adres kon al weer mail.',
    )
  })
}

/** There is nothing to see here, but a refusal is shown as a page. */
export default function LiftBlock() {
  return null
}
