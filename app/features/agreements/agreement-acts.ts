import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import type { Act } from '#app/features/obligations/item.ts'
import { obligationPath } from '#app/features/obligations/obligation.ts'

/** What the actor may do to an agreement as it stands, the most likely act first. */
export function actsOnAgreement(
  actor: Actor,
  item: {
    id: string
    dossierId: string
    closedOn: string | null
    agreement: { withdrawnOn: string | null }
  },
): Act[] {
  const path = obligationPath('agreement', item.id)
  const { dossierId, closedOn } = item
  const maySettle = may(actor, 'settle an agreement', dossierId)
  const next = { to: `${path}/herhalen`, label: 'Volgende in de reeks' }
  if (closedOn) {
    if (!maySettle) return []
    return [{ to: `${path}/heropenen`, label: 'Heropenen' }, ...(item.agreement.withdrawnOn ? [] : [next])]
  }
  const acts: Act[] = []
  if (maySettle) acts.push({ to: `${path}/afdoen`, label: 'Afspraak afdoen' })
  if (may(actor, 'report progress', dossierId))
    acts.push({ to: `${path}/voortgang`, label: 'Voortgang melden' })
  if (may(actor, 'withdraw an agreement', dossierId)) {
    acts.push({ to: `${path}/termijn`, label: 'Termijn wijzigen' })
    acts.push({ to: `${path}/partijen`, label: 'Partijen wijzigen' })
    acts.push({ to: `${path}/splitsen`, label: 'Splitsen' })
    acts.push({ to: `${path}/vervangen`, label: 'Vervangen' })
    acts.push(next)
    acts.push({ to: `${path}/intrekken`, label: 'Intrekken' })
  }
  return acts.map((act, index) => ({ ...act, appearance: index === 0 ? 'primary' : 'secondary' }))
}
