import { Badge, type BadgeTone } from '#app/ui/badge.tsx'
import type { IconName } from '#app/ui/icon.tsx'
import { flagNames, type Flag } from './flags.ts'

/** What holds beside a status. */
export function FlagBadges({ flags, confidential }: { flags: Flag[]; confidential?: boolean }) {
  return (
    <>
      {flags.map((flag) => (
        <Badge key={flag} {...looksOf(flag)}>
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

function looksOf(flag: Flag): { tone: BadgeTone; icon?: IconName } {
  if (flag === 'extended') return { tone: 'neutral', icon: 'clock' }
  return { tone: flag === 'overdue' ? 'bad' : 'warning' }
}
