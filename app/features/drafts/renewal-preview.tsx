import { Alert } from '#app/ui/alert.tsx'
import { Card } from '#app/ui/card.tsx'
import { DataList, type DataListItem } from '#app/ui/data-list.tsx'
import { Section } from '#app/ui/section.tsx'
import type { Change } from './renewal.ts'

interface RenewalPreviewProps {
  changes: Change[]
  offered: { key: string; was: string; now: string | null }[]
}

/** What a renewal changes, and what it leaves because somebody typed it. */
export function RenewalPreview({ changes, offered }: RenewalPreviewProps) {
  return (
    <>
      {changes.length === 0 && (
        <Alert tone="info">In de tekst verandert niets: alles wat anders werd, hebt u zelf getypt.</Alert>
      )}
      {changes.length > 0 && (
        <Section title="Dit verandert" count={changes.length}>
          {changes.map((change, index) => (
            <Card key={index}>
              <DataList items={factsOf(change)} />
            </Card>
          ))}
        </Section>
      )}
      {offered.length > 0 && (
        <Section title="Dit blijft zoals u het typte" count={offered.length}>
          <p>Na het vernieuwen staat de zin uit het register ernaast. U kiest dan zelf.</p>
          {offered.map(({ key, was, now }) => (
            <Card key={key}>
              <DataList
                items={[
                  { label: 'Het register zei', value: was },
                  { label: 'Het register zegt nu', value: now ?? 'niets meer' },
                ]}
              />
            </Card>
          ))}
        </Section>
      )}
    </>
  )
}

function factsOf(change: Change): DataListItem[] {
  if (change.kind === 'new') return [{ label: 'Komt erbij', value: change.to }]
  if (change.kind === 'removed') return [{ label: 'Gaat weg', value: change.from }]
  return [
    { label: 'Was', value: change.from },
    { label: 'Wordt', value: change.to },
  ]
}
