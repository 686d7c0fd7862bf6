import { Badge } from '#app/ui/badge.tsx'
import { flagNames, type Flag } from './flags.ts'

/** What holds beside a status. */
export function FlagBadges({ flags, confidential }: { flags: Flag[]; confidential?: boolean }) {
  return (
    <>
      {flags.map((flag) => (
        <Badge key={flag} tone={flag === 'overdue' ? 'bad' : 'warning'}>
          {flagNames[flag]}
        </Badge>
      ))}
      {confidential && (
        <Badge tone="neutral" icon="lock">
          vertrouwelijk
        </Badge>
      )}
    </>
  )
}
