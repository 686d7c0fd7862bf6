import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeDraftItems } from '#app/features/drafts/change-draft-items.server.ts'
import { contentForm } from '#app/features/drafts/draft-forms.ts'
import { draftPath, objectionsToWriting } from '#app/features/drafts/draft-state.ts'
import { AnswersField, optionOfTellable } from '#app/features/drafts/make-draft-fields.tsx'
import { readContent } from '#app/features/drafts/read-content.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { CheckboxGroup } from '#app/ui/checkbox-field.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) =>
    readContent(world, actor, requireId(params.draft)),
  )
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.draft)
    const read = readForm(contentForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { version, ...choice } = read.input
    await changeDraftItems(world, actor, { id, itemsVersion: version, ...choice })
    return goTo(draftPath(id, 'vernieuwen'), 'De keuze is opgeslagen. Bekijk wat er in de tekst verandert.')
  })
}

export function meta() {
  return [{ title: 'Wat de brief beantwoordt en vertelt – Gestand' }]
}

export default function ChangeContent() {
  const { draft, answerable, answered, tellable, told } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const chosen = (name: string, usual: string[]) => (answer ? [answer.values[name] ?? []].flat() : usual)
  const closed = objectionsToWriting(draft.state)
  return (
    <Page
      title={titleWithErrors('Wat de brief beantwoordt en vertelt', Boolean(answer))}
      breadcrumbs={[
        { to: '/brieven', label: 'Brieven' },
        { to: draftPath(draft.id), label: draft.subject },
      ]}
      intro="De tekst verandert pas als u daarna de zinnen vernieuwt. Wat u zelf hebt getypt, blijft staan."
      width="reading"
    >
      {closed.length > 0 && !answer ? (
        <Alert tone="info">{closed.join(' ')}</Alert>
      ) : (
        <ActionForm
          errors={answer?.errors}
          general={answer?.general}
          submitLabel="Keuze opslaan"
          cancelTo={draftPath(draft.id)}
        >
          <VersionField answer={answer} current={draft.itemsVersion} />
          <AnswersField
            answerable={answerable}
            chosen={chosen('answers', answered)}
            errors={answer?.errors.answers}
          />
          {tellable.length > 0 && (
            <CheckboxGroup
              legend="Wat vertelt de brief over het overleg?"
              name="told"
              hint="Wat vertrouwelijk is, staat er alleen in als u het hier kiest."
              optional
              options={tellable.map(optionOfTellable)}
              defaultValues={chosen('told', told)}
              errors={answer?.errors.told}
            />
          )}
        </ActionForm>
      )}
    </Page>
  )
}
