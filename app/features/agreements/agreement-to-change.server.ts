import type { Actor } from '#app/features/access/actor.ts'
import { requireMay, type Permission } from '#app/features/access/permissions.ts'
import { factsToChange } from '#app/features/obligations/item-to-change.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import type { AgreementFacts } from './agreement-status.ts'
import { visibleAgreements } from './visible-agreements.server.ts'

/** An agreement the actor sees and may do this to. */
export async function findAgreementToChange(
  tx: Transaction,
  actor: Actor,
  id: string,
  permission: Permission,
) {
  requireMay(actor, permission)
  const found = await tx.obligation.findFirst({
    where: { id, ...visibleAgreements(actor) },
    select: {
      ...factsToChange,
      agreement: true,
      consultation: { select: { minutes: { select: { releasedAt: true } } } },
    },
  })
  if (!found?.agreement) throw new Problem('not-found')
  requireMay(actor, permission, found.dossierId)
  const { agreement, consultation, ...item } = found
  const released = item.consultationId === null || Boolean(consultation?.minutes?.releasedAt)
  return { ...item, agreement, released }
}

export type AgreementToChange = Awaited<ReturnType<typeof findAgreementToChange>>

/** What stands in the way of closing: it was closed already. */
export function objectionsToClosed({ settledOn, withdrawnOn }: AgreementFacts): string[] {
  if (withdrawnOn) return [`Deze afspraak is al ingetrokken op ${writeDay(withdrawnOn)}.`]
  return settledOn ? [`Deze afspraak is al afgedaan op ${writeDay(settledOn)}.`] : []
}
