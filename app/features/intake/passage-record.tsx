import { consultationPath } from '#app/features/consultations/consultation.ts'
import {
  kindName,
  obligationPath,
  shortWording,
  type CommitmentOrigin,
  type ObligationKind,
} from '#app/features/obligations/obligation.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { TextLink } from '#app/ui/text-link.tsx'

/** An item of the register, with what it is called by. */
export interface NamedItem {
  id: string
  kind: ObligationKind
  wording: string
  commitment: { origin: CommitmentOrigin } | null
}

export interface RecordLink {
  obligation: NamedItem | null
  consultation: { id: string; title: string; meetsOn: Day } | null
}

/** What in the register a passage became, or was taken for. */
export function PassageRecord({
  passage: { obligation, consultation, match },
}: {
  passage: RecordLink & { match: NamedItem | null }
}) {
  if (consultation)
    return (
      <p>
        <TextLink to={consultationPath(consultation.id)}>
          {consultation.title}, {writeDay(consultation.meetsOn)}
        </TextLink>
      </p>
    )
  const found = obligation ?? match
  if (!found) return null
  return (
    <p>
      {!obligation && 'Hoort bij: '}
      <TextLink to={obligationPath(found.kind, found.id)}>
        {kindName(found.kind, found.commitment?.origin)} «{shortWording(found.wording, 100)}»
      </TextLink>
    </p>
  )
}
