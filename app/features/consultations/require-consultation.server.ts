import type { Actor } from '#app/features/access/actor.ts'
import { requireMay, type Permission } from '#app/features/access/permissions.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { visibleConsultations } from './visible-consultations.server.ts'

/** The consultation a command works on, for who may see it and may do this in its dossier. */
export async function requireConsultation(
  tx: Transaction,
  actor: Actor,
  permission: Permission,
  consultationId: string,
) {
  requireMay(actor, permission)
  const consultation = await tx.consultation.findFirst({
    where: { id: consultationId, ...visibleConsultations(actor) },
    include: { minutes: { select: { id: true, state: true, releasedAt: true, version: true } } },
  })
  if (!consultation) throw new Problem('not-found')
  requireMay(actor, permission, consultation.dossierId)
  return consultation
}
