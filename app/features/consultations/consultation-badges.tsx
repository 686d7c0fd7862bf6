import { Badge } from '#app/ui/badge.tsx'
import { consultationState, consultationStates, minutesStates, type MinutesState } from './consultation.ts'

const tones = { planned: 'active', held: 'good', cancelled: 'muted' } as const
const minutesTones = { draft: 'neutral', circulated: 'active', established: 'good' } as const

export function ConsultationBadge(facts: { heldAt: unknown; cancelledAt: unknown }) {
  const state = consultationState(facts)
  return (
    <Badge tone={tones[state]} icon={state === 'planned' ? 'calendar' : undefined}>
      {consultationStates[state]}
    </Badge>
  )
}

export function MinutesBadge({ state }: { state: MinutesState }) {
  return (
    <Badge tone={minutesTones[state]} icon={state === 'circulated' ? 'speech' : undefined}>
      verslag: {minutesStates[state]}
    </Badge>
  )
}
