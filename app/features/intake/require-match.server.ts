import type { Actor } from '#app/features/access/actor.ts'
import { visibleConsultations } from '#app/features/consultations/visible-consultations.server.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { registerKind } from './matches.ts'
import type { PassageKind } from './passage.ts'

/** What is meant stands in the register of the dossier, and is of that kind. */
export async function requireMatch(
  tx: Transaction,
  actor: Actor,
  { kind, dossierId, id }: { kind: PassageKind; dossierId: string; id: string },
): Promise<void> {
  const wanted = registerKind(kind)
  const found =
    kind === 'consultation'
      ? await tx.consultation.findFirst({
          where: { AND: [{ id, dossierId, cancelledAt: null }, visibleConsultations(actor)] },
          select: { id: true },
        })
      : wanted &&
        (await tx.obligation.findFirst({
          where: { AND: [{ id, dossierId }, visibleItems(actor, [wanted])] },
          select: { id: true },
        }))
  requireNoObjections(found ? [] : ['Wat u koos staat niet in dit dossier. Kies uit de lijst.'])
}
