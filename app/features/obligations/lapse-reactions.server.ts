import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'

const reasons = {
  reworded: 'de tekst is gewijzigd',
  closed: 'de afspraak is afgerond',
  'no-party': 'deze organisatie geen partij meer is',
}

/**
 * Ends what parties said of words that are no more, with its history. A rewording ends all of it; the end of an item only
 * disputes that nobody decided: who agreed, agreed. The caller may change the item.
 */
export async function lapseReactions(
  tx: Transaction,
  world: World,
  obligationId: string,
  why: keyof typeof reasons,
  organisationIds?: string[],
): Promise<void> {
  const scope = systemScope('of an item that its caller may change')
  const given = await tx.reaction.findMany({
    where: {
      obligationId,
      state: 'given',
      ...(why === 'closed' ? { stance: 'disputed' } : {}),
      ...(organisationIds ? { organisationId: { in: organisationIds } } : {}),
      ...scope,
    },
    orderBy: [{ givenAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      organisationId: true,
      organisation: { select: { name: true } },
      obligation: { select: { kind: true, dossierId: true } },
    },
  })
  for (const { id, organisationId, organisation, obligation } of given) {
    await tx.reaction.update({
      where: { id, ...scope },
      data: {
        state: 'lapsed',
        endedAt: world.clock.now(),
        endedByName: 'Gestand',
        answer: `Vervallen, omdat ${reasons[why]}.`,
      },
    })
    await recordEvent(tx, world.clock.now(), null, {
      action: 'reaction-lapsed',
      subjectType: obligation.kind,
      subjectId: obligationId,
      dossierId: obligation.dossierId,
      audience: 'own',
      organisationId,
      facts: { organisation: organisation.name, because: reasons[why] },
    })
  }
}
