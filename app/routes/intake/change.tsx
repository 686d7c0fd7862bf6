import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changePassage } from '#app/features/intake/change-passage.server.ts'
import { findPassageToChange } from '#app/features/intake/find-passage.server.ts'
import { changeGiven, passageForm } from '#app/features/intake/intake-forms.ts'
import { PassageFields } from '#app/features/intake/passage-fields.tsx'
import { intakePath } from '#app/features/intake/passage.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { Quoted } from '#app/ui/text.tsx'
import { goToNext, passageAsked } from './passage-place.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    const asked = passageAsked(desk)
    const { passage, subject, ...choices } = await findPassageToChange(desk.world, actor, asked)
    const { ownerIds, matchId, consultationId, ...facts } = passage
    return {
      intakeId: asked.intakeId,
      subject,
      quote: facts.quote,
      version: facts.version,
      start: {
        ...{ kind: facts.kind, wording: facts.wording, on: facts.on ?? '', owners: ownerIds },
        ...{ term: facts.term, firstDay: facts.firstDay ?? '', lastDay: facts.lastDay ?? '' },
        ...{
          activity: facts.activity,
          chamber: facts.chamber ?? '',
          fulfils: facts.fulfils,
          gate: facts.gate,
          remains: facts.remains,
        },
        ...{
          unlisted: facts.unlisted ? 'on' : '',
          partly: facts.partly ? 'on' : '',
          planned: facts.planned ? 'on' : '',
        },
        match: matchId ?? consultationId ?? '',
      },
      choices: { ...choices, today: desk.today },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    const asked = passageAsked(desk)
    const read = readForm(passageForm, desk.form)
    if (!read.ok) return wrongInput(read.answer)
    const { version } = read.input
    await changePassage(desk.world, actor, { ...asked, version, change: changeGiven(read.input) })
    return goToNext(actor, desk, asked)
  })
}

export function meta() {
  return [{ title: 'Voorstel wijzigen – Gestand' }]
}

export default function ChangePassage() {
  const { intakeId, subject, quote, version, start, choices } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Voorstel wijzigen', Boolean(answer))}
      breadcrumbs={[
        { to: '/brieven', label: 'Brieven' },
        { to: intakePath(intakeId), label: subject || 'Ingelezen brief' },
      ]}
      width="reading"
    >
      <Quoted source="Zo staat het in de brief">
        <p className="keep-lines">{quote}</p>
      </Quoted>
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Wijzigen en overnemen"
        cancelTo={intakePath(intakeId)}
      >
        <VersionField answer={answer} current={version} />
        <PassageFields answer={answer} start={start} choices={choices} />
      </ActionForm>
    </Page>
  )
}
