import { capital } from '#app/shared/text.ts'
import { Details } from '#app/ui/details.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Section } from '#app/ui/section.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { LadderPerson, LadderStep } from './ladder.ts'

/** More steps than this are folded away. */
const mostOpen = 8

/** Every step of an item, person by person: its day, how it stands and why. */
export function LadderSection({ people }: { people: LadderPerson[] }) {
  if (people.length === 0) return null
  const isShort = people.reduce((count, { steps }) => count + steps.length, 0) <= mostOpen
  return (
    <Section title="Herinneringen" id="herinneringen">
      <Stack gap="small">
        {people.map((person) => (
          <Details key={person.recipientId} summary={summaryOf(person)} open={isShort || hasFailed(person)}>
            {person.because && <p>{capital(person.because)}.</p>}
            <RegisterTable
              caption={`Herinneringen aan ${person.to}`}
              captionHidden
              columns={columnsFor(person)}
              rows={person.steps}
              rowKey={({ id }) => id}
              empty={null}
            />
          </Details>
        ))}
      </Stack>
    </Section>
  )
}

/** A mail that did not arrive is never folded away. */
function hasFailed({ steps }: LadderPerson): boolean {
  return steps.some(({ standing }) => standing.name === 'mislukt')
}

function summaryOf(person: LadderPerson): string {
  const { to, organisation, next, steps } = person
  const count = steps.length === 1 ? '1 stap' : `${steps.length} stappen`
  const coming = next ? `de volgende op ${next.on}` : 'er komt niets meer'
  const trouble = hasFailed(person) ? ', een mail kwam niet aan' : ''
  return `${to}, ${organisation}: ${count}, ${coming}${trouble}`
}

function columnsFor({ because: shared, to }: LadderPerson): Column<LadderStep>[] {
  return [
    {
      key: 'step',
      label: 'Stap',
      rowHeader: true,
      render: ({ step, because }) => (
        <>
          {capital(step)}
          {shared === null && (
            <>
              <br />
              <SmallPrint>{because}</SmallPrint>
            </>
          )}
        </>
      ),
    },
    { key: 'on', label: 'Dag', tight: true, render: ({ on }) => on },
    { key: 'standing', label: 'Stand', render: (step) => <Standing {...step} to={to} /> },
  ]
}

function Standing({ standing, steerTo, step, to }: LadderStep & { to: string }) {
  return (
    <>
      {capital(standing.name)}
      {standing.reason && (
        <>
          <br />
          <SmallPrint>{standing.reason} </SmallPrint>
        </>
      )}
      {steerTo && (
        <>
          {' '}
          <TextLink to={steerTo}>
            Wijzigen
            <span className="visually-hidden">
              {' '}
              van de herinnering aan {to}: {step}
            </span>
          </TextLink>
        </>
      )}
    </>
  )
}
