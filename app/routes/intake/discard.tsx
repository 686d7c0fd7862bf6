import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { findIntakeHead } from '#app/features/intake/find-intake-head.server.ts'
import { discardIntake } from '#app/features/intake/discard-intake.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { ConfirmPage } from './confirm-page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    requireMay(actor, 'read in a letter')
    const found = await findIntakeHead(world, actor, requireId(params.intake))
    requireMay(actor, 'read in a letter', found.dossierId)
    return { id: found.id, subject: found.subject }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const id = requireId(params.intake)
    await discardIntake(world, actor, { id })
    return goTo('/brieven/inlezen', 'Weggegooid.')
  })
}

export function meta() {
  return [{ title: 'Ingelezen brief weggooien – Gestand' }]
}

export default function DiscardIntake() {
  const intake = useLoaderData<typeof loader>()
  return (
    <ConfirmPage
      intake={intake}
      title="Ingelezen brief weggooien"
      question="Deze ingelezen brief weggooien?"
      consequence="De voorstellen en wat u erover besliste verdwijnen. In het register verandert niets. U kunt de brief later opnieuw inlezen."
      confirmLabel="Weggooien"
      cancelLabel="Niet weggooien"
    />
  )
}
