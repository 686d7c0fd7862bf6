import { isInside, type Actor } from '#app/features/access/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { ExtensionNews } from './extension-news.ts'

const term = { select: { words: true, earliestOn: true, latestOn: true } }

export const newsFields = {
  id: true,
  state: true,
  number: true,
  organisationId: true,
  organisation: { select: { name: true } },
  reason: true,
  sharedReason: true,
  answer: true,
  words: true,
  earliestOn: true,
  latestOn: true,
  termBefore: term,
  termAfter: term,
  obligation: {
    select: {
      id: true,
      kind: true,
      wording: true,
      dossierId: true,
      dossier: { select: { code: true } },
      commitment: { select: { origin: true } },
    },
  },
} satisfies Prisma.ExtensionSelect

/** What the actor may read of a request: of those of others an office reads the term and the shared reason. */
export function newsOf(
  actor: Actor,
  row: Prisma.ExtensionGetPayload<{ select: typeof newsFields }>,
): ExtensionNews {
  const { id, state, number, obligation, words, earliestOn, latestOn } = row
  const isWhole = isInside(actor, obligation.dossierId) || row.organisationId === actor.organisationId
  const asked = isWhole && words !== null ? { words, earliestOn, latestOn } : null
  const { dossier, commitment, kind, wording } = obligation
  return {
    id,
    state,
    number,
    item: { id: obligation.id, kind, wording, dossier: dossier.code, origin: commitment?.origin ?? null },
    asker: isWhole ? (row.organisation?.name ?? null) : null,
    from: row.termBefore,
    to: row.termAfter ?? asked,
    reason: isWhole && state === 'asked' ? row.reason : (isWhole && row.answer) || row.sharedReason,
  }
}
