import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { findRecess } from '#app/features/terms/find-recess.server.ts'
import { recessVersionSchema } from '#app/features/terms/recess-form.ts'
import { restoreRecess } from '#app/features/terms/restore-recess.server.ts'
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
    await restoreRecess(world, actor, { id, ...read.input })
    return goTo(
      '/beheer/kalender',
      'Het reces staat weer in de kalender. Gestand leest de termijnen opnieuw.',
    )
  })
}

export function meta() {
  return [{ title: 'Reces terugzetten – Gestand' }]
}

export default function RestoreRecess() {
  const recess = useLoaderData<typeof loader>()
  return (
    <RecessConfirmPage
      recess={recess}
      title="Reces terugzetten"
      ask={(recess) => `Wilt u het ${recess} terugzetten?`}
      consequence="Gestand leest daarna de termijnen opnieuw die van dit reces afhangen."
    />
  )
}
