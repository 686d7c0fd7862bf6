import { Badge } from '#app/ui/badge.tsx'
import { Card } from '#app/ui/card.tsx'
import { Cluster, Stack } from '#app/ui/layout.tsx'
import { SmallPrint } from '#app/ui/text.tsx'
import type { Note } from './notes.ts'

/** What was reported on an item, newest first. */
export function NotesList({ notes }: { notes: Note[] }) {
  if (notes.length === 0) return <p>Er is nog geen voortgang gemeld.</p>
  return (
    <Stack>
      {notes.map(({ id, text, visibility, organisation, on }) => (
        <Card key={id} tone={visibility === 'internal' ? 'muted' : 'plain'}>
          <Cluster>
            <strong>{organisation}</strong>
            <SmallPrint>{on}</SmallPrint>
            {visibility === 'internal' ? (
              <Badge tone="neutral" icon="lock">
                intern
              </Badge>
            ) : (
              <Badge tone="neutral" icon="speech">
                gedeeld
              </Badge>
            )}
          </Cluster>
          <p className="keep-lines">{text}</p>
        </Card>
      ))}
    </Stack>
  )
}
