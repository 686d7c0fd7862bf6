import { FlagBadges } from '#app/features/obligations/flag-badges.tsx'
import type { Flag } from '#app/features/obligations/flags.ts'
import { Badge, type BadgeTone } from '#app/ui/badge.tsx'
import type { IconName } from '#app/ui/icon.tsx'
import {
  decisionStatus,
  decisionStatusNames,
  type DecisionFacts,
  type DecisionStatus,
} from './decision-status.ts'

const looks: Record<DecisionStatus, { tone: BadgeTone; icon: IconName }> = {
  'to-take': { tone: 'neutral', icon: 'gate' },
  taken: { tone: 'good', icon: 'check' },
  dropped: { tone: 'muted', icon: 'cross' },
}

/** The status of a follow-up decision, with the flags beside it. */
export function DecisionBadges(props: { facts: DecisionFacts; flags: Flag[]; confidential?: boolean }) {
  const status = decisionStatus(props.facts)
  return (
    <>
      <Badge {...looks[status]}>{decisionStatusNames[status]}</Badge>
      <FlagBadges flags={props.flags} confidential={props.confidential} />
    </>
  )
}
