import { Badge, type BadgeTone } from '#app/ui/badge.tsx'
import type { IconName } from '#app/ui/icon.tsx'
import { partStateNames, type PartState } from './parts.ts'

const looks: Record<PartState, { tone: BadgeTone; icon: IconName }> = {
  open: { tone: 'neutral', icon: 'speech' },
  started: { tone: 'active', icon: 'clock' },
  done: { tone: 'good', icon: 'check' },
  failed: { tone: 'bad', icon: 'cross' },
}

/** How far a party is with its part. */
export function PartBadge({ state }: { state: PartState }) {
  return <Badge {...looks[state]}>{partStateNames[state]}</Badge>
}
