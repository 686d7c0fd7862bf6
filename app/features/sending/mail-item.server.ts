import type { MailItem } from '#emails/piece.ts'
import {
  obligationPath,
  type CommitmentOrigin,
  type ObligationKind,
} from '#app/features/obligations/obligation.ts'
import type { Day } from '#app/shared/day.ts'

/** An item as a mail names it. */
export function mailItem(
  publicUrl: string,
  item: {
    id: string
    kind: ObligationKind
    wording: string
    dossier: { code: string }
    earliestOn: Day | null
    latestOn: Day | null
    term: { words: string } | null
    commitment: { origin: CommitmentOrigin } | null
  },
): MailItem {
  const { kind, wording, earliestOn, latestOn } = item
  return {
    kind: kind === 'commitment' ? (item.commitment?.origin ?? 'promise') : kind,
    dossier: item.dossier.code,
    wording,
    termWords: item.term?.words ?? null,
    earliestOn,
    latestOn,
    url: `${publicUrl}${obligationPath(kind, item.id)}`,
  }
}
