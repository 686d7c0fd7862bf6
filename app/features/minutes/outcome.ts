import {
  agreementStatus,
  agreementStatusNames,
  type AgreementFacts,
} from '#app/features/agreements/agreement-status.ts'
import {
  commitmentStatus,
  commitmentStatusNames,
  type CommitmentFacts,
} from '#app/features/commitments/commitment-status.ts'
import {
  decisionStatus,
  decisionStatusNames,
  type DecisionFacts,
} from '#app/features/decisions/decision-status.ts'
import type { ObligationKind } from '#app/features/editor/document.ts'
import { isOverdue } from '#app/features/obligations/obligation.ts'
import type { Day } from '#app/shared/day.ts'

/** What was agreed, promised or announced in a consultation, as it stands now. */
export interface Outcome {
  id: string
  kind: ObligationKind
  wording: string
  owners: string[]
  /** The words of the term; null for none. */
  term: string | null
  earliestOn: Day | null
  latestOn: Day | null
  status: string
  standing: 'open' | 'done' | 'dropped'
  overdue: boolean
}

interface OutcomeRow {
  id: string
  kind: ObligationKind
  wording: string
  earliestOn: Day | null
  latestOn: Day | null
  closedOn: Day | null
  term: { words: string } | null
  parties: { organisation: { name: string } }[]
  agreement: AgreementFacts | null
  commitment: CommitmentFacts | null
  decision: DecisionFacts | null
}

export function outcomeOf(row: OutcomeRow, today: Day): Outcome {
  const { id, kind, wording, earliestOn, latestOn } = row
  return {
    ...{ id, kind, wording, earliestOn, latestOn },
    owners: row.parties.map(({ organisation }) => organisation.name),
    term: row.term?.words ?? null,
    ...statusOf(row),
    overdue: isOverdue(row, today),
  }
}

function statusOf({ agreement, commitment, decision }: OutcomeRow): Pick<Outcome, 'status' | 'standing'> {
  if (agreement) {
    const status = agreementStatus(agreement)
    return { status: agreementStatusNames[status], standing: standings[status] }
  }
  if (commitment) {
    const status = commitmentStatus(commitment)
    return { status: commitmentStatusNames[status], standing: standings[status] }
  }
  const status = decisionStatus(decision ?? { takenOn: null, droppedOn: null })
  return { status: decisionStatusNames[status], standing: standings[status] }
}

const standings = {
  open: 'open',
  started: 'open',
  'to-take': 'open',
  settled: 'done',
  fulfilled: 'done',
  taken: 'done',
  withdrawn: 'dropped',
  lapsed: 'dropped',
  dropped: 'dropped',
} as const
