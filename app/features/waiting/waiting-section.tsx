import { obligationPath, type ObligationKind } from '#app/features/obligations/obligation.ts'
import { writeDay, writeWindow } from '#app/shared/day.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/section.tsx'
import { BulletList, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { WaitingView } from './waiting-view.ts'

interface WaitingSectionProps {
  item: { id: string; kind: ObligationKind }
  waits: WaitingView
}

/** What an item waits for and what waits for it, in words; with what is proposed to move along on top. */
export function WaitingSection({ item, waits }: WaitingSectionProps) {
  const { awaited, waiters, slips, mayChange } = waits
  const isEmpty = awaited.length === 0 && waiters.length === 0
  return (
    <>
      {slips.map(({ id, made, count }) => (
        <Alert
          key={id}
          tone="warning"
          title={count === 1 ? 'Eén termijn kan meeschuiven' : `${count} termijnen kunnen meeschuiven`}
          action={<TextLink to={`/verschuivingen/${id}`}>Beslis wat meeschuift</TextLink>}
        >
          Een termijn werd later, op {made}. Wat daarop wacht, is nog niet verschoven.
        </Alert>
      ))}
      {(mayChange || !isEmpty) && (
        <Section
          title="Wachten"
          action={
            mayChange && (
              <ButtonLink to={`/wacht-op/${item.id}`} appearance="subtle" icon="plus">
                Laten wachten op iets
              </ButtonLink>
            )
          }
        >
          {isEmpty && <p>Dit wacht nergens op, en niets wacht hierop.</p>}
          {awaited.length > 0 && <AwaitedList item={item} waits={waits} />}
          {waiters.length > 0 && (
            <>
              <p>Hierop wacht:</p>
              <BulletList>
                {waiters.map(({ id, kind, name }) => (
                  <li key={id}>
                    <TextLink to={obligationPath(kind, id)}>{name}</TextLink>
                  </li>
                ))}
              </BulletList>
            </>
          )}
        </Section>
      )}
    </>
  )
}

function AwaitedList({ item, waits }: WaitingSectionProps) {
  return (
    <>
      <p>Dit wacht op:</p>
      <BulletList>
        {waits.awaited.map((one) => (
          <li key={one.waitId}>
            <TextLink to={obligationPath(one.item.kind, one.item.id)}>{one.name}</TextLink>{' '}
            <SmallPrint>{standOf(one)}</SmallPrint>{' '}
            {waits.mayChange && (
              <TextLink to={`/wacht-op/${item.id}/${one.waitId}/losmaken`}>
                Losmaken<span className="visually-hidden"> van {one.name}</span>
              </TextLink>
            )}
          </li>
        ))}
      </BulletList>
    </>
  )
}

function standOf(one: WaitingView['awaited'][number]): string {
  if (one.reachedOn) return `bereikt op ${writeDay(one.reachedOn)}`
  if (one.gone) return 'komt niet meer: maak het los, of wacht op iets anders'
  const window = writeWindow(one.earliestOn, one.latestOn)
  return ['nog niet bereikt', one.words, window].filter((part) => part).join(' · ')
}
