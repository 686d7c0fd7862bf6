import { shortWording } from '#app/features/obligations/obligation.ts'
import { writeDayShort, type Day } from '#app/shared/day.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { letterName, type LetterNames } from '#app/features/commitments/letter-name.ts'
import { chamberNames, type Chamber } from '#app/features/commitments/origin.ts'

type LetterRow = LetterNames & {
  id: string
  sentOn: Day
  subject: string
  chamber: Chamber
  dossier: { code: string }
  commitments: { obligationId: string; obligation: { wording: string } }[]
}

const columns: Column<LetterRow>[] = [
  {
    key: 'subject',
    label: 'Onderwerp',
    rowHeader: true,
    render: ({ id, subject, ...letter }) => (
      <TextLink to={`/brieven/${id}`}>{subject || letterName(letter)}</TextLink>
    ),
  },
  { key: 'reference', label: 'Kenmerk', render: letterName },
  { key: 'sentOn', label: 'Datum', tight: true, render: ({ sentOn }) => writeDayShort(sentOn) },
  { key: 'chamber', label: 'Aan', render: ({ chamber }) => chamberNames[chamber] },
  { key: 'dossier', label: 'Dossier', render: ({ dossier }) => dossier.code },
  {
    key: 'fulfilled',
    label: 'Afgedaan',
    render: ({ commitments }) =>
      commitments.length === 0
        ? '–'
        : commitments.map(({ obligationId, obligation }) => (
            <p key={obligationId}>
              <TextLink to={`/toezeggingen/${obligationId}`}>{shortWording(obligation.wording, 80)}</TextLink>
            </p>
          )),
  },
]

/** Letters to the Kamer, with what each fulfilled. */
export function LettersTable({ letters }: { letters: LetterRow[] }) {
  return (
    <RegisterTable
      caption="Brieven"
      captionHidden
      columns={columns}
      rows={letters}
      rowKey={({ id }) => id}
      empty={
        <EmptyState
          title="Geen brieven gevonden"
          action={<ButtonLink to="/toezeggingen">Naar de toezeggingen</ButtonLink>}
        >
          Een brief staat hier zodra er een toezegging of verzoek mee is afgedaan.
        </EmptyState>
      }
    />
  )
}
