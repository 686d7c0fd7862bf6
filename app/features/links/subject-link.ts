import type { CommitmentOrigin } from '#app/features/obligations/obligation.ts'
import { mismatchOf, type LinkedTerm, type Mismatch } from './link-mismatch.ts'

/** One of the two items of a link. */
export interface LinkedItem extends LinkedTerm {
  id: string
  wording: string
}

/** What was told to the Kamer and what was agreed on the same subject, with what does not fit. */
export interface SubjectLink {
  commitment: LinkedItem & { origin: CommitmentOrigin }
  agreement: LinkedItem
  dossier: string
  mismatch: Mismatch | null
}

export interface LinkedRow {
  id: string
  wording: string
  earliestOn: string | null
  latestOn: string | null
  closedOn: string | null
  term: { words: string } | null
}

/** A link, from the rows of its two items. */
export function subjectLink(
  from: LinkedRow & { commitment: { origin: CommitmentOrigin } | null; dossier: { code: string } },
  to: LinkedRow,
): SubjectLink {
  const [commitment, agreement] = [linkedItem(from), linkedItem(to)]
  return {
    commitment: { ...commitment, origin: from.commitment?.origin ?? 'promise' },
    agreement,
    dossier: from.dossier.code,
    mismatch: mismatchOf(commitment, agreement),
  }
}

function linkedItem({ id, wording, earliestOn, latestOn, closedOn, term }: LinkedRow): LinkedItem {
  return { id, wording, earliestOn, latestOn, closedOn, words: term?.words ?? null }
}

/** The page on which a link is taken away. */
export function unlinkPath({ commitment, agreement }: SubjectLink): string {
  return `/toezeggingen/${commitment.id}/verbonden/${agreement.id}/losmaken`
}
