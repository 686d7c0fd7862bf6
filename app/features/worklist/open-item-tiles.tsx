import { obligationPath, type ObligationKind } from '#app/features/obligations/obligation.ts'
import { Badge } from '#app/ui/badge.tsx'
import { Card } from '#app/ui/card.tsx'
import { Tiles } from '#app/ui/layout.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { OpenCount } from './open-count.ts'

const names: Record<ObligationKind, { title: string; one: string; many: string }> = {
  agreement: { title: 'Afspraken', one: 'open afspraak', many: 'open afspraken' },
  commitment: { title: 'Toezeggingen', one: 'open toezegging', many: 'open toezeggingen' },
  decision: { title: 'Besluiten', one: 'besluit te nemen', many: 'besluiten te nemen' },
}

/** How many items are open in a dossier, each with the way to its register. */
export function OpenItemTiles({ dossierId, counts }: { dossierId: string; counts: OpenCount[] }) {
  if (counts.length === 0) return null
  return (
    <Tiles>
      {counts.map(({ kind, open, overdue, more }) => (
        <Card key={kind} title={names[kind].title} headingLevel={2} tone={overdue > 0 ? 'bad' : 'plain'}>
          <p>
            <TextLink to={`${obligationPath(kind)}?dossier=${dossierId}`}>
              {more && 'meer dan '}
              {open === 0 ? 'geen' : open} {open === 1 ? names[kind].one : names[kind].many}
            </TextLink>
          </p>
          {overdue > 0 && (
            <p>
              <Badge tone="bad">{overdue} te laat</Badge>
            </p>
          )}
        </Card>
      ))}
    </Tiles>
  )
}
