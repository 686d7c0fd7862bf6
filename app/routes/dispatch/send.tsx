import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { chamberNames } from '#app/features/commitments/origin.ts'
import { DispatchEffects } from '#app/features/dispatch/dispatch-preview.tsx'
import { previewDispatch } from '#app/features/dispatch/preview-dispatch.server.ts'
import type { Seen } from '#app/features/dispatch/seen.ts'
import { SeenFields } from '#app/features/dispatch/seen-fields.tsx'
import { sendForm } from '#app/features/dispatch/send-form.ts'
import { sendLetter } from '#app/features/dispatch/send-letter.server.ts'
import { draftPath } from '#app/features/drafts/draft-state.ts'
import { findDraft } from '#app/features/drafts/find-draft.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { isDay, writeDay } from '#app/shared/day.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { DateField, TextField } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { draftCrumbs } from './crumbs.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, query, today }) => {
    const asked = query.get('dag')
    const day = asked && isDay(asked) && asked >= '1800' && asked <= today ? asked : null
    return previewDispatch(world, actor, requireId(params.draft), day)
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    requireMay(actor, 'send a letter')
    const id = requireId(params.draft)
    const { dossierId } = await findDraft(world.database, actor, id)
    requireMay(actor, 'send a letter', dossierId)
    const read = readForm(sendForm, form)
    if (!read.ok) return wrongInput(read.answer)
    const letterId = await sendLetter(world, actor, { id, ...read.input })
    return goTo(`/brieven/${letterId}`, 'De brief is verzonden. Het register is bijgewerkt.')
  })
}

export function meta() {
  return [{ title: 'Verzending vastleggen – Gestand' }]
}

export default function SendLetter() {
  const { draft, sentOn, objections, answers, promises } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const path = draftPath(draft.id)
  return (
    <Page
      title={titleWithErrors('Verzending vastleggen', Boolean(answer))}
      breadcrumbs={draftCrumbs(draft)}
      intro={`Brief aan de ${chamberNames[draft.chamber]}. Hieronder ziet u wat er in het register verandert als hij is verzonden op ${writeDay(sentOn)}.`}
      width="reading"
    >
      {objections.length > 0 && !answer && (
        <Alert tone="warning" action={<TextLink to={path}>Terug naar de brief</TextLink>}>
          {objections.join(' ')}
        </Alert>
      )}
      {answer && <SendSection draft={draft} sentOn={sentOn} answer={answer} />}
      <DispatchEffects answers={answers} promises={promises} />
      {draft.state === 'signed' && (
        <FilterBar submitLabel="Bekijken" label="Andere dag">
          <DateField label="Bekijk het voor een andere dag" name="dag" defaultValue={sentOn} key={sentOn} />
        </FilterBar>
      )}
      {draft.state === 'signed' && !answer && (
        <SendSection draft={draft} sentOn={sentOn} answer={undefined} />
      )}
    </Page>
  )
}

interface SendFieldsProps {
  draft: Seen & { id: string; reference: string }
  sentOn: string
  answer: ReturnType<typeof useFormAnswer>
}

/** After a refusal it stands on top, so that what is wrong is read first. */
function SendSection(props: SendFieldsProps) {
  return (
    <Section title="Vastleggen">
      <SendFields {...props} />
    </Section>
  )
}

function SendFields({ draft, sentOn, answer }: SendFieldsProps) {
  const { values = {}, errors = {} } = answer ?? {}
  return (
    <ActionForm
      action={draftPath(draft.id, 'verzenden')}
      errors={answer?.errors}
      general={answer?.general}
      submitLabel="Verzonden"
      cancelTo={draftPath(draft.id)}
    >
      <SeenFields answer={answer} current={draft} />
      <DateField
        label="Verzonden op"
        name="sentOn"
        key={sentOn}
        defaultValue={String(values.sentOn ?? sentOn)}
        errors={errors.sentOn}
      />
      <TextField
        label="Kenmerk"
        name="reference"
        maxLength={100}
        defaultValue={String(values.reference ?? draft.reference)}
        errors={errors.reference}
      />
      <TextField
        label="Documentnummer van de Kamer"
        name="documentNumber"
        optional
        hint="Bijvoorbeeld 2026D30000. Het nummer van het Kamerstuk vult u later in bij de brief."
        maxLength={60}
        defaultValue={String(values.documentNumber ?? '')}
        errors={errors.documentNumber}
      />
    </ActionForm>
  )
}
