import type { Actor } from '#app/features/access/actor.ts'
import { requireMay, type Permission } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { visibleDrafts } from '#app/features/drafts/visible-drafts.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'

/** A letter in the making that the actor may do this to, held until the transaction ends. */
export async function holdDraft(tx: Transaction, actor: Actor, id: string, permission: Permission) {
  requireMay(actor, permission)
  systemScope('a lock reads nothing that is shown')
  await tx.$queryRaw`SELECT "id" FROM "LetterDraft" WHERE "id" = ${id}::uuid FOR UPDATE`
  const draft = await tx.letterDraft.findFirst({
    where: { id, ...visibleDrafts(actor) },
    include: {
      items: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
      consultation: { select: { meetsOn: true } },
    },
  })
  if (!draft) throw new Problem('not-found')
  requireMay(actor, permission, draft.dossierId)
  return draft
}

export type HeldDraft = Awaited<ReturnType<typeof holdDraft>>

/** What somebody saw of a letter when they decided. */
export interface Seen {
  version: number
  itemsVersion: number
  factsVersion: number
}

/** Refuses a decision about another text, or another content, than there is now. */
export function requireSeen(draft: HeldDraft, seen: Seen): void {
  const { version, itemsVersion, factsVersion, savedByName } = draft
  const isSameContent = itemsVersion === seen.itemsVersion && factsVersion === seen.factsVersion
  if (version === seen.version && isSameContent) return
  throw new Problem(
    'changed-meanwhile',
    version === seen.version
      ? 'Iemand anders wijzigde net wat deze brief doet. Kijk hieronder wat er nu staat en beslis opnieuw.'
      : `${savedByName} wijzigde net de tekst van deze brief. Lees hem opnieuw en beslis daarna.`,
    { version, itemsVersion, factsVersion },
  )
}
