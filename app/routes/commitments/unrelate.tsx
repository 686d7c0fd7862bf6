import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findEarlierRelation } from '#app/features/commitments/find-earlier-relation.server.ts'
import { unrelateCommitments } from '#app/features/commitments/unrelate-commitments.server.ts'
import { actView } from '#app/features/obligations/act-view.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const id = requireId(params.commitment)
    const asked = { id, relationId: requireId(params.relation) }
    const { later, earlier } = await findEarlierRelation(world.database, actor, asked)
    const [item, other] = later.id === id ? [later, earlier] : [earlier, later]
    return { view: actView(item, [], item.commitment.origin), other: other.wording }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    const id = requireId(params.commitment)
    await unrelateCommitments(world, actor, { id, relationId: requireId(params.relation) })
    return goTo(`/toezeggingen/${id}`, 'Verband weggehaald.')
  })
}

export function meta() {
  return [{ title: 'Verband weghalen – Gestand' }]
}

export default function UnrelateCommitments() {
  const { view, other } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title="Verband weghalen"
      breadcrumbs={[view.register, { to: view.path, label: shortWording(view.wording, 50) }]}
      width="reading"
    >
      <ConfirmForm
        question="Wilt u dit verband weghalen?"
        consequence={
          <p>
            «{shortWording(view.wording, 200)}» en «{shortWording(other, 200)}» verwijzen dan niet meer naar
            elkaar. De geschiedenis van beide houdt het bij, en u kunt het verband later opnieuw leggen.
          </p>
        }
        confirmLabel="Verband weghalen"
        cancelTo={view.path}
        errors={answer?.errors}
        general={answer?.general}
      />
    </Page>
  )
}
