import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import type { Act } from '#app/features/obligations/item.ts'
import { obligationPath } from '#app/features/obligations/obligation.ts'

/** What the actor may do to a follow-up decision as it stands, the most likely act first. */
export function actsOnDecision(
  actor: Actor,
  item: { id: string; dossierId: string; closedOn: string | null },
): Act[] {
  const path = obligationPath('decision', item.id)
  const { dossierId, closedOn } = item
  const mayTake = may(actor, 'take a decision', dossierId)
  if (closedOn) return mayTake ? [{ to: `${path}/heropenen`, label: 'Heropenen' }] : []
  const acts: Act[] = []
  if (mayTake) acts.push({ to: `${path}/nemen`, label: 'Besluit vastleggen' })
  if (may(actor, 'write internal notes', dossierId))
    acts.push({ to: `${path}/voortgang`, label: 'Voortgang melden' })
  if (may(actor, 'withdraw a decision', dossierId)) {
    acts.push({ to: `${path}/termijn`, label: 'Termijn wijzigen' })
    acts.push({ to: `${path}/eigenaar`, label: 'Eigenaar wijzigen' })
    acts.push({ to: `${path}/vervallen`, label: 'Laten vervallen' })
  }
  return acts.map((act, index) => ({ ...act, appearance: index === 0 ? 'primary' : 'secondary' }))
}
