import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CalendarPeriods } from '#app/features/terms/calendar-periods.tsx'
import { listSpecialDays, yearAsked } from '#app/features/terms/holidays.ts'
import { listRecesses } from '#app/features/terms/list-recesses.server.ts'
import { SpecialDays } from '#app/features/terms/special-days.tsx'
import { withActor } from '#app/routes/guards.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonGroup, ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { Paragraph } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, query, today }) => {
    const { standing, removed, state } = await listRecesses(world, actor)
    const year = yearAsked(query.get('jaar'), today)
    return {
      standing,
      removed,
      leadWorkingDays: state.leadWorkingDays,
      isReading: state.rereadAfterId !== null,
      year,
      days: listSpecialDays(year),
    }
  })
}

export function meta() {
  return [{ title: 'Kalender – Gestand' }]
}

export default function CalendarOverview() {
  const { standing, removed, leadWorkingDays, isReading, year, days } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Kalender"
      breadcrumbs={[{ to: '/beheer', label: 'Beheer' }]}
      intro="De recessen van de Kamers. Hiermee leest Gestand termijnen als «vóór het kerstreces»."
      action={<ButtonLink to="/beheer/kalender/nieuw">Reces toevoegen</ButtonLink>}
    >
      {isReading && (
        <Alert tone="info">
          De kalender is gewijzigd. Gestand leest de termijnen nu opnieuw; dat duurt even.
        </Alert>
      )}
      <Paragraph>
        <TextLink to="/beheer/kalender/verschoven">Termijnen die verschoven door een wijziging</TextLink>
      </Paragraph>
      <CalendarPeriods standing={standing} removed={removed} />
      <Section title="Invoeren en bewaren">
        <Paragraph>
          In een csv-bestand staan alle recessen. In een agendabestand (ics) staan alleen recessen waarvan de
          eerste en de laatste dag bekend zijn.
        </Paragraph>
        <ButtonGroup>
          <ButtonLink to="/beheer/kalender/invoeren">Invoeren uit een bestand</ButtonLink>
          <ButtonLink to="/beheer/kalender.csv" reloadDocument>
            Bewaar als csv
          </ButtonLink>
          <ButtonLink to="/beheer/kalender.ics" reloadDocument>
            Bewaar als ics
          </ButtonLink>
        </ButtonGroup>
      </Section>
      <Section title="Brieven aan de Kamer">
        <Paragraph>
          {leadWorkingDays === 1
            ? 'Een brief is één werkdag onderweg naar de Kamer.'
            : `Een brief is ${leadWorkingDays} werkdagen onderweg naar de Kamer.`}{' '}
          Daarmee rekent Gestand uit op welke werkdag u een brief nog op tijd stuurt.{' '}
          <TextLink to="/beheer/kalender/onderweg">Wijzig het aantal werkdagen</TextLink>
        </Paragraph>
      </Section>
      <SpecialDays year={year} days={days} />
    </Page>
  )
}
