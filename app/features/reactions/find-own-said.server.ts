import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'

const mostKept = 50

/** What the actor's own organisation says of the words of an agreement now, and what was decided of what it said before. */
export async function findOwnSaid(tx: Transaction, actor: Actor, obligationId: string) {
  const rows = await tx.reaction.findMany({
    where: {
      obligationId,
      organisationId: actor.organisationId,
      state: { in: ['given', 'kept'] },
      ...systemScope('those of the own organisation, of an agreement that the caller proved visible'),
    },
    orderBy: [{ givenAt: 'desc' }, { id: 'desc' }],
    take: mostKept,
    select: {
      id: true,
      stance: true,
      state: true,
      wording: true,
      otherWording: true,
      remark: true,
      givenByName: true,
    },
  })
  return {
    current: rows.find(({ state }) => state === 'given') ?? null,
    decided: rows.filter(({ state }) => state === 'kept'),
  }
}

export type OwnSaid = NonNullable<Awaited<ReturnType<typeof findOwnSaid>>['current']>

/** Somebody with two roles may see an agreement to which the own organisation is no party. */
export async function requireParty(tx: Transaction, actor: Actor, obligationId: string): Promise<void> {
  const parties = await tx.party.count({
    where: {
      obligationId,
      organisationId: actor.organisationId,
      ...systemScope('whether the own organisation is one, of an agreement that the caller proved visible'),
    },
  })
  if (parties === 0) throw new Problem('not-allowed')
}
