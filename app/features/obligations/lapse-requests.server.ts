import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'

const reasons = {
  closed: 'dit is afgerond',
  'term-changed': 'de termijn veranderde',
}

/**
 * Ends the requests for an extension of an item that nobody answered, with their history. A closing and a change of term
 * call this themselves, so that no request waits for what is no more.
 */
export async function lapseRequests(
  tx: Transaction,
  world: World,
  obligationId: string,
  why: keyof typeof reasons,
): Promise<void> {
  const scope = systemScope('of an item that its caller may change')
  const open = await tx.extension.findMany({
    where: { obligationId, state: 'asked', ...scope },
    orderBy: { recordedAt: 'asc' },
    select: {
      id: true,
      organisationId: true,
      organisation: { select: { name: true } },
      obligation: { select: { kind: true, dossierId: true } },
    },
  })
  const because = reasons[why]
  for (const { id, organisationId, organisation, obligation } of open) {
    await tx.extension.update({
      where: { id, ...scope },
      data: {
        state: 'lapsed',
        decidedAt: world.clock.now(),
        answer: `Vervallen, omdat ${because}.`,
        version: { increment: 1 },
      },
    })
    await recordEvent(tx, world.clock.now(), null, {
      action: 'extension-lapsed',
      subjectType: obligation.kind,
      subjectId: obligationId,
      dossierId: obligation.dossierId,
      audience: obligation.kind === 'commitment' ? 'ministry' : 'own',
      ...(organisationId ? { organisationId } : {}),
      facts: { organisation: organisation?.name ?? '', because },
    })
  }
}
