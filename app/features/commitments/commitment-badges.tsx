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
import { differenceWithKamer, type KamerStatus } from './kamer-word.ts'

const looks: Record<CommitmentStatus, { tone: BadgeTone; icon: IconName }> = {
  open: { tone: 'neutral', icon: 'speech' },
  fulfilled: { tone: 'good', icon: 'letter' },
  lapsed: { tone: 'muted', icon: 'cross' },
  withdrawn: { tone: 'muted', icon: 'undo' },
}

/** The status of a commitment, with the flags beside it; the Kamer's word where it contradicts ours. */
export function CommitmentBadges(props: {
  facts: CommitmentFacts & { kamerWord: string; kamerStatus: KamerStatus | null }
  flags: Flag[]
  confidential?: boolean
}) {
  const status = commitmentStatus(props.facts)
  const name = commitmentStatusNames[status]
  const differs = differenceWithKamer({ value: status, name }, props.facts) !== null
  return (
    <>
      <Badge {...looks[status]}>{name}</Badge>
      {differs && <Badge tone="warning">de Kamer zegt: {props.facts.kamerWord.toLowerCase()}</Badge>}
      <FlagBadges flags={props.flags} confidential={props.confidential} />
    </>
  )
}
