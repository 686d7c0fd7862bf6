import { kindName, obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import { TermWords } from '#app/features/obligations/term-words.tsx'
import { Section } from '#app/ui/section.tsx'
import { RegisterTable, type Column } from '#app/ui/table.tsx'
import { Paragraph, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { writeMismatch } from './link-mismatch.ts'
import type { SubjectLink } from './subject-link.ts'

const shown = 10

const columns: Column<SubjectLink>[] = [
  {
    key: 'commitment',
    label: 'Aan de Kamer gezegd',
    rowHeader: true,
    render: ({ commitment, dossier }) => (
      <>
        <TextLink to={obligationPath('commitment', commitment.id)}>
          {shortWording(commitment.wording)}
        </TextLink>{' '}
        <SmallPrint>
          {kindName('commitment', commitment.origin)}, {dossier}
        </SmallPrint>
        <br />
        <TermWords {...commitment} words={commitment.words ?? 'zonder termijn'} />
      </>
    ),
  },
  {
    key: 'agreement',
    label: 'Afgesproken',
    render: ({ agreement }) => (
      <>
        <TextLink to={obligationPath('agreement', agreement.id)}>{shortWording(agreement.wording)}</TextLink>
        <br />
        <TermWords {...agreement} words={agreement.words ?? 'zonder termijn'} />
      </>
    ),
  },
  { key: 'why', label: 'Wat niet klopt', render: ({ mismatch }) => mismatch && writeMismatch(mismatch) },
]

/** On *Vandaag*: the same promise with two terms. Nothing where all fit. */
export function MismatchTable({ links }: { links: SubjectLink[] }) {
  if (links.length === 0) return null
  return (
    <Section title="Termijnen die verschillen" count={links.length}>
      <Paragraph>
        Aan de Kamer is iets anders gezegd dan met bestuurders is afgesproken. Pas een van beide termijnen
        aan.
      </Paragraph>
      <RegisterTable
        caption="Termijnen die verschillen"
        captionHidden
        columns={columns}
        rows={links.slice(0, shown)}
        rowKey={({ commitment, agreement }) => `${commitment.id} ${agreement.id}`}
        empty={null}
      />
      {links.length > shown && (
        <Paragraph>Dit zijn de eerste {shown}. Los deze op, dan ziet u de andere.</Paragraph>
      )}
    </Section>
  )
}
