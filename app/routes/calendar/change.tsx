import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { StandingNow } from '#app/features/people/standing-now.tsx'
import { changeRecess } from '#app/features/terms/change-recess.server.ts'
import { chamberNames } from '#app/features/terms/chamber.ts'
import { findRecess } from '#app/features/terms/find-recess.server.ts'
import { RecessFields } from '#app/features/terms/recess-fields.tsx'
import { recessChangeSchema, type StandingRecess } from '#app/features/terms/recess-form.ts'
import { writeRecess } from '#app/features/terms/recess-rules.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { HistoryList } from '#app/ui/history-list.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { calendarCrumbs } from './crumbs.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const recess = await findRecess(world.database, actor, requireId(params.period))
    return { recess, events: await listEvents(world, actor, { id: recess.id, dossierId: null }) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    requireMay(actor, 'manage the calendar')
    const id = requireId(params.period)
    const read = readForm(recessChangeSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await changeRecess(world, actor, { id, ...read.input })
    return goTo(
      '/beheer/kalender',
      `Het ${read.input.name} is gewijzigd. Gestand leest de termijnen opnieuw.`,
    )
  })
}

export function meta() {
  return [{ title: 'Reces wijzigen – Gestand' }]
}

export default function ChangeRecess() {
  const { recess, events } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const { chamber, name, start, end, source } = recess
  return (
    <Page
      title={titleWithErrors('Reces wijzigen', Boolean(answer))}
      breadcrumbs={calendarCrumbs}
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Wijzigingen opslaan"
        cancelTo="/beheer/kalender"
      >
        <Theirs theirs={answer?.theirs as StandingRecess | null} />
        <VersionField answer={answer} current={recess.version} />
        <RecessFields
          values={answer?.values ?? { chamber, name, start: start ?? '', end: end ?? '', source }}
          errors={answer?.errors}
        />
      </ActionForm>
      <Section title="Geschiedenis">
        {events.length > 0 ? (
          <HistoryList entries={events.map(({ id, at, sentence }) => ({ id, at, text: sentence }))} />
        ) : (
          <p>Dit reces kwam met het programma mee en is nooit gewijzigd.</p>
        )}
      </Section>
    </Page>
  )
}

function Theirs({ theirs }: { theirs: StandingRecess | null | undefined }) {
  if (!theirs) return null
  return (
    <StandingNow
      items={[
        { label: 'Kamer', value: chamberNames[theirs.chamber] },
        { label: 'Naam', value: theirs.name },
        { label: 'Periode', value: writeRecess(theirs) },
        { label: 'Bron', value: theirs.source },
      ]}
    />
  )
}
