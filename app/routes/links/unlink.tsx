import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findLinkable } from '#app/features/links/find-linkable.server.ts'
import { unlinkSubjects } from '#app/features/links/unlink-subjects.server.ts'
import { actView } from '#app/features/obligations/act-view.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const commitment = await findLinkable(world.database, actor, 'commitment', requireId(params.commitment))
    const agreement = await findLinkable(world.database, actor, 'agreement', requireId(params.agreement))
    return { view: actView(commitment, [], commitment.commitment?.origin), agreement: agreement.wording }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const commitmentId = requireId(params.commitment)
    const agreementId = requireId(params.agreement)
    await unlinkSubjects(world, actor, { commitmentId, agreementId })
    return goTo(`/toezeggingen/${commitmentId}`, 'Losgemaakt.')
  })
}

export function meta() {
  return [{ title: 'Losmaken – Gestand' }]
}

export default function Unlink() {
  const { view, agreement } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title="Losmaken"
      breadcrumbs={[view.register, { to: view.path, label: shortWording(view.wording, 50) }]}
      width="reading"
    >
      <ConfirmForm
        question={`Wilt u de ${view.name} losmaken van de afspraak?`}
        consequence={
          <p>
            «{shortWording(view.wording, 200)}» en «{shortWording(agreement, 200)}» staan dan niet meer naast
            elkaar. Verschillen in termijn ziet u niet meer. U kunt ze later opnieuw verbinden.
          </p>
        }
        confirmLabel="Losmaken"
        cancelTo={view.path}
        errors={answer?.errors}
        general={answer?.general}
      />
    </Page>
  )
}
