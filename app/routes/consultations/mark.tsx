import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { consultationPath } from '#app/features/consultations/consultation.ts'
import { findMinutesToWrite } from '#app/features/minutes/find-minutes-to-write.server.ts'
import { MarkFields } from '#app/features/minutes/mark-fields.tsx'
import { markSchema } from '#app/features/minutes/mark-form.ts'
import { markInSection } from '#app/features/minutes/mark-in-section.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const found = await findMinutesToWrite(world, actor, requireId(params.consultation))
    const sections = found.sections.map(({ id, title }) => ({ id, title }))
    return {
      id: found.id,
      title: found.title,
      owners: found.owners,
      sections,
      obligation: crypto.randomUUID(),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    const consultationId = requireId(params.consultation)
    const read = readForm(markSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await markInSection(world, actor, { consultationId, ...read.input })
    return goTo(
      `${consultationPath(consultationId, 'verslag')}#o-${read.input.obligation}`,
      'Vastgelegd. De tekst staat onderaan het agendapunt in het verslag.',
    )
  })
}

export function meta() {
  return [{ title: 'Toevoegen aan het verslag – Gestand' }]
}

export default function MarkInMinutes() {
  const { id, title, owners, sections, obligation } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Afspraak, toezegging of besluit toevoegen', Boolean(answer))}
      breadcrumbs={[
        { to: '/overleggen', label: 'Overleggen' },
        { to: consultationPath(id), label: title },
        { to: consultationPath(id, 'verslag'), label: 'Verslag' },
      ]}
      intro="De tekst komt onderaan het agendapunt in het verslag, en staat meteen in het register."
      width="reading"
    >
      {sections.length === 0 ? (
        <EmptyState
          title="Er staat nog niets op de agenda"
          action={<ButtonLink to={consultationPath(id, 'agendapunten')}>Agendapunt toevoegen</ButtonLink>}
        >
          Een afspraak hoort bij een agendapunt. Voeg er eerst één toe.
        </EmptyState>
      ) : (
        <ActionForm
          errors={answer?.errors}
          general={answer?.general}
          submitLabel="Vastleggen"
          cancelTo={consultationPath(id, 'verslag')}
        >
          <MarkFields sections={sections} owners={owners} values={answer?.values} errors={answer?.errors} />
          <input type="hidden" name="obligation" value={obligation} />
        </ActionForm>
      )}
    </Page>
  )
}
