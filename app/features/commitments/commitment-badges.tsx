import { FlagBadges } from '#app/features/obligations/flag-badges.tsx'
import type { Flag } from '#app/features/obligations/flags.ts'
import { Badge, type BadgeTone } from '#app/ui/badge.tsx'
import type { IconName } from '#app/ui/icon.tsx'
import {
  commitmentStatus,
  commitmentStatusNames,
  type CommitmentFacts,
  type CommitmentStatus,
} from './commitment-status.ts'

const looks: Record<CommitmentStatus, { tone: BadgeTone; icon: IconName }> = {
  open: { tone: 'neutral', icon: 'speech' },
  fulfilled: { tone: 'good', icon: 'letter' },
  lapsed: { tone: 'muted', icon: 'cross' },
  withdrawn: { tone: 'muted', icon: 'undo' },
}

/** The status of a commitment, with the flags beside it. */
export function CommitmentBadges(props: { facts: CommitmentFacts; flags: Flag[]; confidential?: boolean }) {
  const status = commitmentStatus(props.facts)
  return (
    <>
      <Badge {...looks[status]}>{commitmentStatusNames[status]}</Badge>
      <FlagBadges flags={props.flags} confidential={props.confidential} />
    </>
  )
}
