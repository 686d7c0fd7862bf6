import { consultationPath } from '#app/features/consultations/consultation.ts'
import {
  kindName,
  obligationPath,
  shortWording,
  type ObligationKind,
} from '#app/features/obligations/obligation.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { TextLink } from '#app/ui/text-link.tsx'

export interface RecordLink {
  obligation: { id: string; kind: ObligationKind; wording: string } | null
  consultation: { id: string; title: string; meetsOn: Day } | null
}

/** What in the register a passage became, or was taken for. */
export function PassageRecord({
  passage: { obligation, consultation, match },
}: {
  passage: RecordLink & { match: { id: string; kind: ObligationKind; wording: string; saidOn: Day } | null }
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
        {kindName(found.kind)} «{shortWording(found.wording, 100)}»
      </TextLink>
    </p>
  )
}
