import {
  kindName,
  obligationPath,
  shortWording,
  type CommitmentOrigin,
  type ObligationKind,
} from '#app/features/obligations/obligation.ts'
import { Badge } from '#app/ui/badge.tsx'
import { ButtonGroup, ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/section.tsx'
import { BulletList, Heading, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { draftPath } from './draft-state.ts'
import type { ItemRole } from './letter-plan.ts'

interface DraftItem {
  id: string
  role: ItemRole
  obligationId: string | null
  wording: string
  term: string
  obligation: {
    id: string
    kind: ObligationKind
    wording: string
    confidential: boolean
    commitment: { origin: CommitmentOrigin } | null
  } | null
}

interface DraftItemsProps {
  draft: { id: string; items: DraftItem[] }
  /** What the letter promises anew, or tells was promised in the consultation. */
  promises: { id: string; wording: string; term: string }[]
  mayChange: boolean
}

/** What a letter does with items of the register: what it answers, tells though confidential, leaves out and promises. */
export function DraftItems({ draft: { id, items }, promises, mayChange }: DraftItemsProps) {
  const answers = items.filter(({ role }) => role === 'fulfils' || role === 'fulfils_partly')
  return (
    <Section title="Wat deze brief doet">
      <Heading level={3}>Beantwoordt</Heading>
      {answers.length === 0 && <p>De brief beantwoordt nog niets.</p>}
      {answers.length > 0 && (
        <BulletList>
          {answers.map((item) => (
            <AnswerLine key={item.id} draftId={id} item={item} mayChange={mayChange} />
          ))}
        </BulletList>
      )}
      <OtherItems
        title="Vertelt, hoewel vertrouwelijk"
        items={items.filter(({ role }) => role === 'reports')}
      />
      <OtherItems title="Laat weg" items={items.filter(({ role }) => role === 'leaves_out')} />
      {promises.length > 0 && (
        <>
          <Heading level={3}>Zegt toe</Heading>
          <BulletList>
            {promises.map((promise) => (
              <li key={promise.id}>
                {shortWording(promise.wording, 120)}{' '}
                <SmallPrint>({promise.term || 'zonder termijn'})</SmallPrint>
              </li>
            ))}
          </BulletList>
        </>
      )}
      {mayChange && (
        <ButtonGroup>
          <ButtonLink to={draftPath(id, 'inhoud')} small icon="edit">
            Inhoud kiezen
          </ButtonLink>
          <ButtonLink to={draftPath(id, 'toezeggen')} small icon="plus">
            Toezeggen
          </ButtonLink>
        </ButtonGroup>
      )}
    </Section>
  )
}

function AnswerLine({ draftId, item, mayChange }: { draftId: string; item: DraftItem; mayChange: boolean }) {
  const { role, obligation, wording, term } = item
  if (!obligation) return null
  return (
    <li>
      <ItemLink item={obligation} />
      {role === 'fulfils_partly' && (
        <SmallPrint>
          {' '}
          voor een deel; er blijft over: {shortWording(wording, 80)} ({term})
        </SmallPrint>
      )}
      {mayChange && (
        <>
          {' '}
          <TextLink to={draftPath(draftId, 'inhoud', obligation.id, 'deels')}>
            {role === 'fulfils_partly' ? 'Deel wijzigen' : 'Maar een deel?'}
          </TextLink>
        </>
      )}
    </li>
  )
}

function OtherItems({ title, items }: { title: string; items: DraftItem[] }) {
  if (items.length === 0) return null
  return (
    <>
      <Heading level={3}>{title}</Heading>
      <BulletList>
        {items.map(({ id, obligation }) => obligation && <li key={id}>{<ItemLink item={obligation} />}</li>)}
      </BulletList>
    </>
  )
}

function ItemLink({ item }: { item: NonNullable<DraftItem['obligation']> }) {
  const { id, kind, wording, confidential, commitment } = item
  return (
    <>
      <TextLink to={obligationPath(kind, id)}>{shortWording(wording, 120)}</TextLink>{' '}
      <SmallPrint>({kindName(kind, commitment?.origin)})</SmallPrint>{' '}
      {confidential && <Badge tone="warning">vertrouwelijk</Badge>}
    </>
  )
}
