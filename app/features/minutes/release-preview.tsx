import { consultationPath } from '#app/features/consultations/consultation.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Section } from '#app/ui/section.tsx'
import { BulletList, Paragraph } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { Outcome } from './outcome.ts'

interface ReaderListProps {
  readers: { id: string; name: string; people: string[] }[]
}

/** Who outside the ministry will read the minutes. */
export function ReaderList({ readers }: ReaderListProps) {
  return (
    <Section title="Wie het verslag gaan zien">
      <Paragraph>
        Lezers van dit dossier bij het ministerie, en buiten het ministerie de organisaties die aan tafel
        zaten. Zij krijgen vanaf nu ook herinneringen aan hun afspraken.
      </Paragraph>
      {readers.length === 0 ? (
        <Paragraph>
          Er zat geen andere organisatie aan tafel: buiten het ministerie ziet niemand het verslag.
        </Paragraph>
      ) : (
        <BulletList>
          {readers.map(({ id, name, people }) => (
            <li key={id}>
              {name}: {people.length > 0 ? people.join(', ') : 'nog niemand heeft toegang tot dit dossier'}
            </li>
          ))}
        </BulletList>
      )}
    </Section>
  )
}

interface IncompleteLinesProps {
  consultationId: string
  isEmpty: boolean
  outcomes: Outcome[]
}

/** What is better filled in first. It does not stand in the way. */
export function IncompleteLines({ consultationId, isEmpty, outcomes }: IncompleteLinesProps) {
  if (isEmpty) return <Alert tone="warning">Het verslag is nog leeg.</Alert>
  if (outcomes.length === 0) return null
  return (
    <Alert tone="warning" title="Niet alles heeft een eigenaar en een termijn">
      <BulletList>
        {outcomes.map((outcome) => (
          <li key={outcome.id}>
            {shortWording(outcome.wording)} ({missing(outcome)})
          </li>
        ))}
      </BulletList>
      <p>
        Vul dit aan in{' '}
        <TextLink to={consultationPath(consultationId, 'verslag', 'bewerken')}>het verslag</TextLink>, of doe
        dat later.
      </p>
    </Alert>
  )
}

function missing({ owners, term }: Outcome): string {
  if (owners.length > 0) return 'geen termijn'
  return term === null ? 'geen eigenaar en geen termijn' : 'geen eigenaar'
}
