import { Badge } from '#app/ui/badge.tsx'
import type { GateFlag } from './gate-flag.ts'

/** Beside the status of an item that waits for something. */
export function GateFlagBadge({ flag }: { flag: GateFlag | undefined }) {
  if (!flag) return null
  if (flag.state === 'open') return <Badge tone="good">poort open</Badge>
  return (
    <Badge tone="neutral" icon="gate">
      {flag.words}
    </Badge>
  )
}
