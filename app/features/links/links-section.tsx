import { kindName, obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import { TermWords } from '#app/features/obligations/term-words.tsx'
import { capital } from '#app/shared/text.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { writeMismatch } from './link-mismatch.ts'
import { unlinkPath, type SubjectLink } from './subject-link.ts'

interface LinksSectionProps {
  /** From which of the two it is looked at. */
  from: 'commitment' | 'agreement'
  links: SubjectLink[]
  /** Where another one is linked, for who may. */
  linkTo: string | null
}

/** What was told to the Kamer beside what was agreed, with both terms side by side. */
export function LinksSection({ from, links, linkTo }: LinksSectionProps) {
  if (links.length === 0 && !linkTo) return null
  return (
    <Section
      title={from === 'commitment' ? 'Hierover afgesproken' : 'Hierover aan de Kamer gezegd'}
      count={links.length || undefined}
      action={
        linkTo && (
          <ButtonLink to={linkTo} small icon="plus">
            Verbinden
          </ButtonLink>
        )
      }
    >
      {links.length === 0 && (
        <p>
          {from === 'commitment'
            ? 'Nog met geen afspraak verbonden. Verbind dit met de afspraak over hetzelfde, dan ziet u of de termijnen kloppen.'
            : 'Nog niet verbonden met wat aan de Kamer is gezegd. Verbind dit, dan ziet u of de termijnen kloppen.'}
        </p>
      )}
      {links.map((link) => (
        <OneLink
          key={`${link.commitment.id} ${link.agreement.id}`}
          from={from}
          link={link}
          mayUnlink={linkTo !== null}
        />
      ))}
    </Section>
  )
}

function OneLink({
  from,
  link,
  mayUnlink,
}: {
  from: 'commitment' | 'agreement'
  link: SubjectLink
  mayUnlink: boolean
}) {
  const { commitment, agreement, mismatch } = link
  const other = from === 'commitment' ? agreement : commitment
  const kind = from === 'commitment' ? 'agreement' : 'commitment'
  return (
    <div className="stack stack--small">
      <p>
        {capital(kindName(kind, commitment.origin))}:{' '}
        <TextLink to={obligationPath(kind, other.id)}>{shortWording(other.wording, 160)}</TextLink>
        {other.closedOn && ' (afgerond)'}
      </p>
      <DataList
        items={[
          {
            label: 'Aan de Kamer gezegd',
            value: <TermWords {...commitment} words={commitment.words ?? 'zonder termijn'} />,
          },
          {
            label: 'Afgesproken',
            value: <TermWords {...agreement} words={agreement.words ?? 'zonder termijn'} />,
          },
        ]}
      />
      {mismatch && (
        <Alert tone="warning" title="De termijnen verschillen">
          {writeMismatch(mismatch)} Pas een van beide aan, of leg uit waarom dit zo is.
        </Alert>
      )}
      {mayUnlink && (
        <p>
          <TextLink to={unlinkPath(link)}>Losmaken</TextLink>
        </p>
      )}
    </div>
  )
}
