import { kindName, obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import type { CommitmentOrigin, ObligationKind } from '#app/features/obligations/obligation.ts'

/** What a list of reminders reads of the item that they are about. */
export const itemFields = {
  id: true,
  kind: true,
  wording: true,
  dossierId: true,
  dossier: { select: { code: true } },
  commitment: { select: { origin: true } },
} as const

interface ReadItem {
  id: string
  kind: ObligationKind
  wording: string
  dossier: { code: string }
  commitment: { origin: CommitmentOrigin } | null
}

/** The item of a reminder, as lists show it. */
export interface ReminderItem {
  path: string
  wording: string
  kind: string
  dossier: string
}

export function writeReminderItem({ id, kind, wording, dossier, commitment }: ReadItem): ReminderItem {
  return {
    path: obligationPath(kind, id),
    wording: shortWording(wording),
    kind: kindName(kind, commitment?.origin ?? null),
    dossier: dossier.code,
  }
}
