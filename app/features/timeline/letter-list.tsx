import { writeDay, type Day } from '#app/shared/day.ts'
import { BulletList, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

interface Letter {
  id: string
  reference: string | null
  subject: string
  sentOn: Day
}

const shown = 5

/** The newest letters of a dossier, with the way to all of them. */
export function LetterList({ dossierId, letters }: { dossierId: string; letters: Letter[] }) {
  if (letters.length === 0)
    return <p>Er zijn nog geen brieven. Een brief staat hier zodra er een toezegging mee is afgedaan.</p>
  return (
    <>
      <BulletList>
        {letters.slice(0, shown).map(({ id, reference, subject, sentOn }) => (
          <li key={id}>
            <TextLink to={`/brieven/${id}`}>{subject || reference || 'Kamerbrief'}</TextLink>{' '}
            <SmallPrint>
              {writeDay(sentOn)}
              {reference && `, kenmerk ${reference}`}
            </SmallPrint>
          </li>
        ))}
      </BulletList>
      {letters.length > shown && (
        <p>
          <TextLink to={`/brieven?dossier=${dossierId}`}>Alle brieven van dit dossier</TextLink>
        </p>
      )}
    </>
  )
}
