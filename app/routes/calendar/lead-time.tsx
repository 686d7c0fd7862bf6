import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { calendarStateId } from '#app/features/terms/calendar-state.ts'
import { changeLeadTime } from '#app/features/terms/change-lead-time.server.ts'
import { findCalendarState } from '#app/features/terms/find-calendar-state.server.ts'
import { leadTimeSchema } from '#app/features/terms/recess-form.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/field.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { HistoryList } from '#app/ui/history-list.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { calendarCrumbs } from './crumbs.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world }) => {
    requireMay(actor, 'manage the calendar')
    const { leadWorkingDays, version } = await findCalendarState(world.database)
    const events = await listEvents(world, actor, { id: calendarStateId, dossierId: null })
    return { leadWorkingDays, version, events }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, goTo }) => {
    requireMay(actor, 'manage the calendar')
    const read = readForm(leadTimeSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await changeLeadTime(world, actor, read.input)
    return goTo('/beheer/kalender', 'Het aantal werkdagen is gewijzigd.')
  })
}

export function meta() {
  return [{ title: 'Hoe lang een brief onderweg is – Gestand' }]
}

export default function LeadTime() {
  const { leadWorkingDays, version, events } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Hoe lang een brief onderweg is', Boolean(answer))}
      breadcrumbs={calendarCrumbs}
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Opslaan"
        cancelTo="/beheer/kalender"
      >
        <VersionField answer={answer} current={version} />
        <TextField
          label="Werkdagen onderweg"
          name="leadWorkingDays"
          hint="Bij 1 komt een brief die u op maandag stuurt op dinsdag aan bij de Kamer."
          width="short"
          inputMode="numeric"
          defaultValue={String(answer?.values.leadWorkingDays ?? leadWorkingDays)}
          errors={answer?.errors.leadWorkingDays}
        />
      </ActionForm>
      <Section title="Geschiedenis">
        {events.length > 0 ? (
          <HistoryList entries={events.map(({ id, at, sentence }) => ({ id, at, text: sentence }))} />
        ) : (
          <p>Dit is nog nooit gewijzigd.</p>
        )}
      </Section>
    </Page>
  )
}
