import { Alert } from '#app/ui/alert.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import type { Standing } from './standing.ts'

/** What stands there now, for who was second. */
export function MeanwhileNotice({ standing }: { standing: Standing }) {
  const { wording, term, closedOn, last } = standing
  return (
    <Alert tone="warning" title="Dit staat er nu">
      <DataList
        items={[
          { label: 'Tekst', value: wording },
          { label: 'Termijn', value: term },
          ...(closedOn ? [{ label: 'Afgerond op', value: closedOn }] : []),
          { label: 'Laatste wijziging', value: last },
        ]}
      />
    </Alert>
  )
}
