import { Badge, type BadgeTone } from '#app/ui/badge.tsx'
import { draftStates, type DraftState } from './draft-state.ts'

const tones: Record<DraftState, BadgeTone> = {
  concept: 'neutral',
  circulated: 'active',
  signed: 'active',
  sent: 'good',
  dropped: 'muted',
}

export function DraftBadge({ state }: { state: DraftState }) {
  return <Badge tone={tones[state]}>{draftStates[state]}</Badge>
}
