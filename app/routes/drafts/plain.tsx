import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { plainForm } from '#app/features/drafts/draft-forms.ts'
import { draftPath } from '#app/features/drafts/draft-state.ts'
import { findLetterToWrite } from '#app/features/drafts/find-letter-to-write.server.ts'
import { PlainLetterFields } from '#app/features/drafts/plain-letter-fields.tsx'
import { plainOfLetter } from '#app/features/drafts/plain-letter.ts'
import { savePlainLetter } from '#app/features/drafts/save-plain-letter.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const { letter, closed } = await findLetterToWrite(world, actor, requireId(params.draft))
    const { id, title, version } = letter
    return { id, title, version, text: plainOfLetter(letter.document), closed }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.draft)
    const read = readForm(plainForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await savePlainLetter(world, actor, { id, ...read.input })
    return goTo(draftPath(id), 'De tekst is opgeslagen.')
  })
}

export function meta() {
  return [{ title: 'Brief schrijven als platte tekst – Gestand' }]
}

export default function WritePlain() {
  const { id, title, version, text, closed } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Brief schrijven als platte tekst', Boolean(answer))}
      breadcrumbs={[
        { to: '/brieven', label: 'Brieven' },
        { to: draftPath(id), label: title },
      ]}
      width="reading"
    >
      {closed.length > 0 && !answer ? (
        <Alert tone="info">{closed.join(' ')}</Alert>
      ) : (
        <ActionForm
          errors={answer?.errors}
          general={answer?.general}
          submitLabel="Tekst opslaan"
          cancelTo={draftPath(id)}
        >
          <PlainLetterFields answer={answer} version={version} text={text} />
        </ActionForm>
      )}
    </Page>
  )
}
