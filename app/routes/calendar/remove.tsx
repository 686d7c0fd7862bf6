import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { findRecess } from '#app/features/terms/find-recess.server.ts'
import { recessVersionSchema } from '#app/features/terms/recess-form.ts'
import { removeRecess } from '#app/features/terms/remove-recess.server.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { RecessConfirmPage } from './recess-confirm-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) =>
    findRecess(world.database, actor, requireId(params.period)),
  )
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    requireMay(actor, 'manage the calendar')
    const id = requireId(params.period)
    const read = readForm(recessVersionSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await removeRecess(world, actor, { id, ...read.input })
    return goTo(
      '/beheer/kalender',
      'Het reces is uit de kalender gehaald. U kunt het onderaan de lijst terugzetten.',
    )
  })
}

export function meta() {
  return [{ title: 'Reces verwijderen – Gestand' }]
}

export default function RemoveRecess() {
  const recess = useLoaderData<typeof loader>()
  return (
    <RecessConfirmPage
      recess={recess}
      title="Reces verwijderen"
      ask={(recess) => `Wilt u het ${recess} uit de kalender halen?`}
      consequence="Termijnen die op dit reces wachten, hebben daarna geen periode meer, en hun herinneringen vervallen. U kunt het reces later terugzetten."
    />
  )
}
