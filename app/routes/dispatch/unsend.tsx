import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { SeenFields } from '#app/features/dispatch/seen-fields.tsx'
import { unsendForm } from '#app/features/dispatch/send-form.ts'
import { unsendLetter } from '#app/features/dispatch/unsend-letter.server.ts'
import { draftPath } from '#app/features/drafts/draft-state.ts'
import { findDraft } from '#app/features/drafts/find-draft.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { draftCrumbs } from './crumbs.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    requireMay(actor, 'send a letter')
    const draft = await findDraft(world.database, actor, requireId(params.draft))
    requireMay(actor, 'send a letter', draft.dossierId)
    const { id, subject, state, version, itemsVersion, factsVersion, reference, datedOn, items } = draft
    return {
      draft: { id, subject, version, itemsVersion, factsVersion },
      isSent: state === 'sent',
      name: `${reference}${datedOn ? ` van ${writeDay(datedOn)}` : ''}`,
      reopens: items.filter(({ role }) => role === 'fulfils' || role === 'fulfils_partly').length,
      withdraws: items.filter(({ openedId }) => openedId !== null).length,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    requireMay(actor, 'send a letter')
    const id = requireId(params.draft)
    const { dossierId } = await findDraft(world.database, actor, id)
    requireMay(actor, 'send a letter', dossierId)
    const read = readForm(unsendForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await unsendLetter(world, actor, { id, ...read.input })
    return goTo(draftPath(id), 'De brief staat weer als getekend, niet als verzonden.')
  })
}

export function meta() {
  return [{ title: 'Toch niet verzonden – Gestand' }]
}

export default function UnsendLetter() {
  const { draft, isSent, name, reopens, withdraws } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const path = draftPath(draft.id)
  return (
    <Page
      title={titleWithErrors('Toch niet verzonden', Boolean(answer))}
      breadcrumbs={draftCrumbs(draft)}
      width="reading"
    >
      {!isSent && !answer ? (
        <Alert tone="info" action={<TextLink to={path}>Terug naar de brief</TextLink>}>
          Deze brief staat niet als verzonden vast.
        </Alert>
      ) : (
        <ActionForm
          errors={answer?.errors}
          general={answer?.general}
          submitLabel="Toch niet verzonden"
          appearance="danger"
          cancelTo={path}
        >
          <Alert tone="warning" title={`De brief ${name} verdwijnt uit het register`}>
            <p>
              {reopens === 1 ? 'Eén onderdeel dat' : `${reopens} onderdelen die`} met de brief{' '}
              {reopens === 1 ? 'is afgedaan komt' : 'zijn afgedaan komen'} weer open te staan.{' '}
              {withdraws === 1 ? 'Eén onderdeel dat' : `${withdraws} onderdelen die`} de brief opende{' '}
              {withdraws === 1 ? 'wordt' : 'worden'} ingetrokken.
            </p>
          </Alert>
          <SeenFields answer={answer} current={draft} />
          <TextArea
            label="Waarom is de brief toch niet verzonden?"
            name="reason"
            maxLength={1000}
            defaultValue={String(answer?.values.reason ?? '')}
            errors={answer?.errors.reason}
          />
        </ActionForm>
      )}
    </Page>
  )
}
