import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { visibleDrafts } from './visible-drafts.server.ts'

/** A letter in the making, with who signs it, what it does with items and the states it was in. */
export async function findDraft(tx: Transaction, actor: Actor, id: string) {
  requireMay(actor, 'draft a letter')
  const draft = await tx.letterDraft.findFirst({
    where: { id, ...visibleDrafts(actor) },
    include: {
      dossier: { select: { code: true, name: true } },
      consultation: { select: { id: true, title: true, meetsOn: true } },
      ministry: { select: { id: true, name: true } },
      signatory: { select: { function: true, person: { select: { name: true } } } },
      items: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        include: {
          obligation: {
            select: {
              id: true,
              kind: true,
              wording: true,
              confidential: true,
              saidOn: true,
              commitment: { select: { origin: true, activity: true } },
            },
          },
        },
      },
      steps: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
    },
  })
  if (!draft) throw new Problem('not-found')
  requireMay(actor, 'draft a letter', draft.dossierId)
  return draft
}

export type Draft = Awaited<ReturnType<typeof findDraft>>
