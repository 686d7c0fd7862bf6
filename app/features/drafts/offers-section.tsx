import { ActionButton } from '#app/ui/form.tsx'
import { Card } from '#app/ui/card.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { Section } from '#app/ui/section.tsx'
import { Cluster } from '#app/ui/layout.tsx'
import { draftPath } from './draft-state.ts'
import { wordsOfBlock, type Offer } from './renew-letter.ts'

interface OffersSectionProps {
  draftId: string
  version: number
  offers: (Offer & { typed: string | null })[]
  mayChange: boolean
}

/** Sentences of the register beside those that were typed by hand: a person chooses. */
export function OffersSection({ draftId, version, offers, mayChange }: OffersSectionProps) {
  if (offers.length === 0) return null
  return (
    <Section id="voorstellen" title="Het register zegt nu iets anders" count={offers.length}>
      <p>
        Deze zinnen hebt u zelf getypt of weggehaald. Daarom zijn ze niet vernieuwd. Vergelijk ze en kies.
      </p>
      {offers.map((offer) => (
        <Card key={offer.key}>
          <DataList
            items={[
              { label: 'In de brief', value: offer.typed ?? 'staat hierover niets meer' },
              { label: 'Het register zei', value: offer.was },
              { label: 'Het register zegt nu', value: offer.now ? wordsOfBlock(offer.now) : 'niets meer' },
            ]}
          />
          {mayChange && (
            <Cluster>
              <SettleButton
                to={draftPath(draftId, 'zin-overnemen')}
                label={takeLabel(offer)}
                {...{ version, offer }}
              />
              <SettleButton
                to={draftPath(draftId, 'zin-weglaten')}
                label={offer.typed === null ? 'Weg laten' : 'Mijn zin laten staan'}
                {...{ version, offer }}
              />
            </Cluster>
          )}
        </Card>
      ))}
    </Section>
  )
}

function takeLabel({ typed, now }: { typed: string | null; now: unknown }): string {
  if (!now) return 'Mijn zin weghalen'
  return typed === null ? 'Zin toevoegen' : 'Mijn zin vervangen'
}

function SettleButton(props: { to: string; label: string; version: number; offer: Offer }) {
  const { to, label, version, offer } = props
  return (
    <ActionButton action={to} label={label} small>
      <input type="hidden" name="version" value={String(version)} />
      <input type="hidden" name="key" value={offer.key} />
    </ActionButton>
  )
}
