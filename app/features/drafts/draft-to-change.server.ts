import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { objectionsToWriting } from './draft-state.ts'
import { visibleDrafts } from './visible-drafts.server.ts'

/** A letter in the making that the actor may change, held until the transaction ends. */
export async function findDraftToChange(tx: Transaction, actor: Actor, id: string) {
  requireMay(actor, 'draft a letter')
  await lockDraft(tx, id)
  const draft = await tx.letterDraft.findFirst({
    where: { id, ...visibleDrafts(actor) },
    include: {
      dossier: { select: { name: true } },
      ministry: { select: { id: true, name: true } },
      signatory: { select: { function: true, person: { select: { name: true } } } },
      items: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    },
  })
  if (!draft) throw new Problem('not-found')
  requireMay(actor, 'draft a letter', draft.dossierId)
  requireNoObjections(objectionsToWriting(draft.state))
  return draft
}

async function lockDraft(tx: Transaction, id: string): Promise<void> {
  systemScope('a lock reads nothing that is shown')
  await tx.$queryRaw`SELECT "id" FROM "LetterDraft" WHERE "id" = ${id}::uuid FOR UPDATE`
}
