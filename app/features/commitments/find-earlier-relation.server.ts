import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { findCommitmentToChange } from './commitment-to-change.server.ts'
import { isEarlierKind } from './earlier.ts'

/** What a commitment is to an earlier one, or a later one to it, where the actor may change both. */
export async function findEarlierRelation(
  tx: Transaction,
  actor: Actor,
  { id, relationId }: { id: string; relationId: string },
) {
  await findCommitmentToChange(tx, actor, id, 'reword a commitment')
  const found = await tx.relation.findFirst({
    where: {
      id: relationId,
      OR: [{ fromId: id }, { toId: id }],
      ...systemScope('both ends are proved visible before anything is told'),
    },
    select: { kind: true, fromId: true, toId: true },
  })
  if (!found || !isEarlierKind(found.kind)) throw new Problem('not-found')
  return {
    kind: found.kind,
    later: await findCommitmentToChange(tx, actor, found.fromId, 'reword a commitment'),
    earlier: await findCommitmentToChange(tx, actor, found.toId, 'reword a commitment'),
  }
}
