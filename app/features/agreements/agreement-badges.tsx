import { FlagBadges } from '#app/features/obligations/flag-badges.tsx'
import type { Flag } from '#app/features/obligations/flags.ts'
import { Badge, type BadgeTone } from '#app/ui/badge.tsx'
import type { IconName } from '#app/ui/icon.tsx'
import {
  agreementStatus,
  agreementStatusNames,
  type AgreementFacts,
  type AgreementStatus,
} from './agreement-status.ts'
import { endNames } from './successors.ts'

const looks: Record<AgreementStatus, { tone: BadgeTone; icon: IconName }> = {
  open: { tone: 'neutral', icon: 'speech' },
  started: { tone: 'active', icon: 'clock' },
  settled: { tone: 'good', icon: 'check' },
  withdrawn: { tone: 'muted', icon: 'cross' },
}

/** The status of an agreement, with the flags beside it. */
export function AgreementBadges(props: { facts: AgreementFacts; flags: Flag[]; confidential?: boolean }) {
  const status = agreementStatus(props.facts)
  return (
    <>
      <Badge {...looks[status]}>{agreementStatusNames[status]}</Badge>
      {props.facts.endedBy && <Badge tone="muted">{endNames[props.facts.endedBy]}</Badge>}
      <FlagBadges flags={props.flags} confidential={props.confidential} />
    </>
  )
}
