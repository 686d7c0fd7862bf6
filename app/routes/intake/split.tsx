import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPassage } from '#app/features/intake/find-passage.server.ts'
import { halvesOf } from '#app/features/intake/halves.ts'
import { splitForm } from '#app/features/intake/intake-forms.ts'
import { intakePath } from '#app/features/intake/passage.ts'
import { splitPassage } from '#app/features/intake/split-passage.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { passageAsked, placeOf } from './passage-place.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    const { intake, passage } = await findPassage(desk.world, actor, passageAsked(desk))
    const [first, second] = halvesOf(passage.quote)
    return { intakeId: intake.id, subject: intake.subject, version: passage.version, first, second }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    const asked = passageAsked(desk)
    const read = readForm(splitForm, desk.form)
    if (!read.ok) return wrongInput(read.answer)
    await splitPassage(desk.world, actor, { ...asked, ...read.input })
    return desk.goTo(placeOf(asked), 'Gesplitst in twee voorstellen.')
  })
}

export function meta() {
  return [{ title: 'Voorstel splitsen – Gestand' }]
}

export default function SplitPassage() {
  const { intakeId, subject, version, first, second } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const { values = {}, errors = {} } = answer ?? {}
  return (
    <Page
      title={titleWithErrors('Voorstel splitsen', Boolean(answer))}
      breadcrumbs={[
        { to: '/brieven', label: 'Brieven' },
        { to: intakePath(intakeId), label: subject || 'Ingelezen brief' },
      ]}
      intro="Haal uit elk deel weg wat er niet bij hoort. De woorden blijven die van de brief."
      width="reading"
    >
      <ActionForm
        errors={errors}
        general={answer?.general}
        submitLabel="Splitsen"
        cancelTo={intakePath(intakeId)}
      >
        <VersionField answer={answer} current={version} />
        <TextArea
          label="Eerste deel"
          name="first"
          rows={5}
          defaultValue={String(values.first ?? first)}
          errors={errors.first}
        />
        <TextArea
          label="Tweede deel"
          name="second"
          rows={5}
          defaultValue={String(values.second ?? second)}
          errors={errors.second}
        />
      </ActionForm>
    </Page>
  )
}
