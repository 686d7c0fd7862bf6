import { Badge, type BadgeTone } from '#app/ui/badge.tsx'
import { reactionStateNames, stanceNames, type ReactionState, type Stance } from './reaction.ts'

/** What a party thinks of the words, and what became of that. */
export function ReactionBadge({ stance, state }: { stance: Stance; state: ReactionState }) {
  return (
    <>
      <Badge tone={stanceTone(stance, state)}>{stanceNames[stance]}</Badge>
      {(stance === 'disputed' || state !== 'given') && (
        <Badge tone={stateTones[state]}>{reactionStateNames[state]}</Badge>
      )}
    </>
  )
}

function stanceTone(stance: Stance, state: ReactionState): BadgeTone {
  if (state !== 'given') return 'muted'
  return stance === 'disputed' ? 'warning' : 'good'
}

const stateTones: Record<ReactionState, BadgeTone> = {
  given: 'neutral',
  changed: 'muted',
  withdrawn: 'muted',
  adopted: 'good',
  kept: 'neutral',
  lapsed: 'muted',
}
