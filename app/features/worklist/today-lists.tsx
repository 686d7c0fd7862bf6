import type { ReactNode } from 'react'
import { writeDay, type Day } from '#app/shared/day.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/section.tsx'
import { BulletList, Paragraph, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { attentionRows } from './attention.ts'
import type { WorkItem } from './work-item.ts'
import { WorklistTable } from './worklist-table.tsx'

interface UnreleasedMinutes {
  id: string
  title: string
  meetsOn: Day
  dossier: { code: string }
}

interface TodayListsProps {
  lists: {
    late: WorkItem[]
    soon: WorkItem[]
    review: WorkItem[]
    incomplete: WorkItem[]
    unreleased: UnreleasedMinutes[]
  }
  today: Day
  worksInDossier: boolean
  /** Gives others their roles. */
  managesUsers: boolean
  /** Something beside these lists asks attention. */
  asksElsewhere: boolean
}

/** The lists of *Vandaag*; what is empty is left out, and when all are, that is said. */
export function TodayLists({ lists, today, worksInDossier, managesUsers, asksElsewhere }: TodayListsProps) {
  const { late, soon, review, incomplete, unreleased } = lists
  if (!worksInDossier && managesUsers) {
    return (
      <EmptyState
        title="U werkt zelf in geen dossier"
        action={<ButtonLink to="/beheer">Naar Beheer</ButtonLink>}
      >
        Als beheerder maakt u dossiers en geeft u gebruikers een rol.
      </EmptyState>
    )
  }
  if (!worksInDossier) {
    return (
      <EmptyState title="U werkt nog in geen dossier">
        De beheerder geeft u een rol in een dossier. Daarna staat hier wat uw aandacht vraagt.
      </EmptyState>
    )
  }
  const isEmpty = late.length + soon.length + review.length + incomplete.length + unreleased.length === 0
  if (isEmpty && !asksElsewhere) {
    return (
      <EmptyState title="Er vraagt vandaag niets uw aandacht">
        Niets is te laat, niets loopt binnen vier weken af, en alles heeft een eigenaar en een termijn.
      </EmptyState>
    )
  }
  return (
    <>
      <ItemList title="Te laat" items={late} today={today} />
      <ItemList
        title="Binnenkort"
        explanation="Afspraken en toezeggingen die binnen vier weken aflopen, en besluiten die binnen acht weken beginnen."
        items={soon}
        today={today}
      />
      <ItemList
        title="Opnieuw bekijken"
        explanation="Deze termijnen hebben geen einde, en de dag om er opnieuw naar te kijken is gekomen. Kies bij het wijzigen van de termijn een nieuwe dag, of geef een termijn met een einde."
        items={review}
        today={today}
      />
      <ItemList
        title="Zonder eigenaar of termijn"
        explanation="Hiervoor gaat geen herinnering uit, of alleen naar het secretariaat."
        items={incomplete}
        today={today}
      />
      {unreleased.length > 0 && (
        <Section title="Verslagen nog niet ter afstemming" count={Math.min(unreleased.length, attentionRows)}>
          <Paragraph>Buiten het ministerie ziet nog niemand wat hierin staat.</Paragraph>
          <BulletList>
            {unreleased.slice(0, attentionRows).map(({ id, title, meetsOn, dossier }) => (
              <li key={id}>
                <TextLink to={`/overleggen/${id}/verslag`}>{title}</TextLink>{' '}
                <SmallPrint>
                  {writeDay(meetsOn)}, {dossier.code}
                </SmallPrint>
              </li>
            ))}
          </BulletList>
        </Section>
      )}
    </>
  )
}

interface ItemListProps {
  title: string
  explanation?: ReactNode
  items: WorkItem[]
  today: Day
}

function ItemList({ title, explanation, items, today }: ItemListProps) {
  if (items.length === 0) return null
  const more = items.length > attentionRows
  return (
    <Section title={title} count={more ? undefined : items.length}>
      {explanation && <Paragraph>{explanation}</Paragraph>}
      <WorklistTable caption={title} items={items.slice(0, attentionRows)} today={today} />
      {more && (
        <Paragraph>
          Dit zijn de eerste {attentionRows}. De andere staan bij{' '}
          <TextLink to="/afspraken">Afspraken</TextLink>, <TextLink to="/toezeggingen">Toezeggingen</TextLink>{' '}
          en <TextLink to="/besluiten">Besluiten</TextLink>.
        </Paragraph>
      )}
    </Section>
  )
}
