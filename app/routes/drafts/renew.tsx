import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { renewForm } from '#app/features/drafts/draft-forms.ts'
import { draftPath, objectionsToWriting } from '#app/features/drafts/draft-state.ts'
import { previewRenewal } from '#app/features/drafts/preview-renewal.server.ts'
import { renewDraft } from '#app/features/drafts/renew-draft.server.ts'
import { RenewalPreview } from '#app/features/drafts/renewal-preview.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) =>
    previewRenewal(world, actor, requireId(params.draft)),
  )
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.draft)
    const read = readForm(renewForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await renewDraft(world, actor, { id, ...read.input })
    return goTo(draftPath(id), 'De zinnen zijn vernieuwd. Wat u zelf hebt getypt, staat er nog.')
  })
}

export function meta() {
  return [{ title: 'Vernieuwen uit het register – Gestand' }]
}

export default function RenewDraft() {
  const { draft, isStale, changes, offered } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const path = draftPath(draft.id)
  const closed = objectionsToWriting(draft.state)
  return (
    <Page
      title="Vernieuwen uit het register"
      breadcrumbs={[
        { to: '/brieven', label: 'Brieven' },
        { to: path, label: draft.subject },
      ]}
      intro="Zinnen die nog zijn zoals Gestand ze maakte, krijgen de woorden van nu. Wat u zelf hebt getypt, blijft staan."
      width="reading"
    >
      {closed.length > 0 && <Alert tone="info">{closed.join(' ')}</Alert>}
      {!isStale && !answer && closed.length === 0 && (
        <Alert tone="good" action={<ButtonLink to={path}>Terug naar de brief</ButtonLink>}>
          De brief zegt al wat er in het register staat. Er valt niets te vernieuwen.
        </Alert>
      )}
      {(isStale || answer) && closed.length === 0 && (
        <ActionForm
          errors={answer?.errors}
          general={answer?.general}
          submitLabel="Zinnen vernieuwen"
          cancelTo={path}
          cancelLabel="Niet vernieuwen"
        >
          <input type="hidden" name="version" value={String(draft.version)} />
          <RenewalPreview changes={changes} offered={offered} />
        </ActionForm>
      )}
    </Page>
  )
}
