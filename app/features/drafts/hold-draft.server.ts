import type { Actor } from '#app/features/access/actor.ts'
import { requireMay, type Permission } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { visibleDrafts } from './visible-drafts.server.ts'

/** A letter in the making that the actor may do this to, held until the transaction ends. */
export async function holdDraft(tx: Transaction, actor: Actor, id: string, permission: Permission) {
  requireMay(actor, permission)
  systemScope('a lock reads nothing that is shown')
  await tx.$queryRaw`SELECT "id" FROM "LetterDraft" WHERE "id" = ${id}::uuid FOR UPDATE`
  const draft = await tx.letterDraft.findFirst({
    where: { id, ...visibleDrafts(actor) },
    include: {
      dossier: { select: { name: true } },
      consultation: { select: { meetsOn: true } },
      ministry: { select: { id: true, name: true } },
      signatory: { select: { function: true, person: { select: { name: true } } } },
      items: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    },
  })
  if (!draft) throw new Problem('not-found')
  requireMay(actor, permission, draft.dossierId)
  return draft
}

export type HeldDraft = Awaited<ReturnType<typeof holdDraft>>
