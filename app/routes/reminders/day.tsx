import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DayMailList } from '#app/features/reminders/day-mail-list.tsx'
import { findMailDay } from '#app/features/reminders/find-mail-day.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { addDays, isDay, writeDayWithWeekday, type Day } from '#app/shared/day.ts'
import { Alert } from '#app/ui/alert.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { DateField } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'

const daysAhead = 3660

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query, today }) => {
    const day = readDayOf(query.get('dag'), today)
    return { day, today, ...(await findMailDay(world, actor, day)) }
  })
}

/** A day that cannot be is today. */
function readDayOf(text: string | null, today: Day): Day {
  return text !== null && isDay(text) && text >= '2000-01-01' && text <= addDays(today, daysAhead)
    ? text
    : today
}

export function meta({ data }: { data?: { day: Day } }) {
  return [{ title: `Mails van ${data ? writeDayWithWeekday(data.day) : 'een dag'} – Gestand` }]
}

export default function MailsOfDay() {
  const { day, today, went, coming, more } = useLoaderData<typeof loader>()
  const on = writeDayWithWeekday(day)
  const isPast = day < today
  return (
    <Page
      title={isPast ? `Wat ging er uit op ${on}?` : `Wat gaat er uit op ${on}?`}
      intro={
        isPast
          ? 'De mails van die dag.'
          : 'De mails van die dag, als er tot dan niets verandert. U verstuurt hier niets.'
      }
      breadcrumbs={[{ to: '/herinneringen', label: 'Herinneringen' }]}
    >
      <FilterBar label="Andere dag" submitLabel="Toon deze dag">
        <DateField label="Dag" name="dag" key={day} defaultValue={day} />
      </FilterBar>
      {more && <Alert tone="warning">Er is meer dan hier past. U ziet het eerste deel.</Alert>}
      {went.length > 0 && (
        <Section title="Dit ging uit" count={went.length}>
          <DayMailList mails={went} />
        </Section>
      )}
      {coming.length > 0 && (
        <Section title="Dit gaat nog uit" count={coming.length}>
          <DayMailList mails={coming} />
        </Section>
      )}
      {went.length + coming.length === 0 && (
        <EmptyState title={isPast ? 'Er ging niets uit' : 'Er gaat niets uit'}>
          Gestand verstuurt alleen mail op werkdagen. Kies een andere dag, of kijk bij Komt eraan.
        </EmptyState>
      )}
    </Page>
  )
}
