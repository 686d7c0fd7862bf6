import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findIntake } from '#app/features/intake/find-intake.server.ts'
import { versionForm } from '#app/features/intake/intake-forms.ts'
import { intakePath, mayWrite } from '#app/features/intake/passage.ts'
import { requireMayDecide } from '#app/features/intake/passage-to-decide.server.ts'
import { recordIntake } from '#app/features/intake/record-intake.server.ts'
import { RecordPreview } from '#app/features/intake/record-preview.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    requireMayDecide(actor)
    const intake = await findIntake(world, actor, requireId(params.intake))
    const { id, version, subject, dossierId, passages } = intake
    const mine = passages.filter(({ decides }) => decides)
    return {
      ...{ id, version, subject },
      open: mine.filter(({ state }) => state === 'open' || state === 'waiting').length,
      accepted: mine
        .filter(({ state }) => state === 'accepted')
        .map((passage) => ({ ...passage, waits: !mayWrite(actor, passage.kind, dossierId) })),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const id = requireId(params.intake)
    const read = readForm(versionForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const { recorded, waiting } = await recordIntake(world, actor, { id, ...read.input })
    return goTo(intakePath(id), noticeOf(recorded, waiting))
  })
}

function noticeOf(recorded: number, waiting: number): string {
  const done = recorded === 1 ? 'Eén voorstel vastgelegd.' : `${recorded} voorstellen vastgelegd.`
  if (waiting === 0) return done
  return `${done} ${waiting === 1 ? 'Eén wacht' : `${waiting} wachten`} op het secretariaat.`
}

export function meta() {
  return [{ title: 'Vastleggen wat is overgenomen – Gestand' }]
}

export default function RecordIntake() {
  const { id, version, subject, accepted, open } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Vastleggen wat is overgenomen', Boolean(answer))}
      breadcrumbs={[
        { to: '/brieven', label: 'Brieven' },
        { to: intakePath(id), label: subject || 'Ingelezen brief' },
      ]}
      intro="Dit gebeurt in één keer: alles, of niets."
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Alles vastleggen"
        cancelTo={intakePath(id)}
        cancelLabel="Terug naar de voorstellen"
      >
        <VersionField answer={answer} current={version} />
        <RecordPreview accepted={accepted} open={open} />
      </ActionForm>
    </Page>
  )
}
