import { Alert } from '#app/ui/alert.tsx'
import { DataList, type DataListItem } from '#app/ui/data-list.tsx'

/** What somebody else saved meanwhile, above the fields that keep what was typed. */
export function StandingNow({ items }: { items: DataListItem[] }) {
  return (
    <Alert tone="warning" title="Dit staat er nu">
      <DataList items={items} />
      <p>Wat u invulde staat hieronder nog. Slaat u op, dan vervangt u wat er nu staat.</p>
    </Alert>
  )
}
