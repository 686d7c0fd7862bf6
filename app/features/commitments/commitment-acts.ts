import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import type { Act } from '#app/features/obligations/item.ts'
import { obligationPath } from '#app/features/obligations/obligation.ts'
import type { Chamber } from './origin.ts'

/** What the actor may do to a commitment as it stands, the most likely act first. */
export function actsOnCommitment(
  actor: Actor,
  item: { id: string; dossierId: string; closedOn: string | null; chamber: Chamber },
): Act[] {
  const path = obligationPath('commitment', item.id)
  const { dossierId, closedOn } = item
  const mayFulfil = may(actor, 'fulfil a commitment', dossierId)
  const said: Act[] = may(actor, 'note what the Kamer says', dossierId)
    ? [
        { to: `${path}/kamer`, label: 'Noteren wat de Kamer zegt' },
        ...(item.chamber === 'EK' ? [{ to: `${path}/oordeel`, label: 'Oordeel van de commissie' }] : []),
      ]
    : []
  if (closedOn) return [...(mayFulfil ? [{ to: `${path}/heropenen`, label: 'Heropenen' }] : []), ...said]
  const acts: Act[] = []
  if (mayFulfil) acts.push({ to: `${path}/voldoen`, label: 'Afdoen met brief' })
  if (may(actor, 'write internal notes', dossierId))
    acts.push({ to: `${path}/voortgang`, label: 'Voortgang melden' })
  if (mayFulfil) {
    acts.push({ to: `${path}/gehouden`, label: 'Afdoen zonder brief' })
    acts.push({ to: `${path}/deels`, label: 'Deels afdoen' })
  }
  if (may(actor, 'draft a letter', dossierId))
    acts.push({ to: `/toezeggingen/brief?kies=${item.id}`, label: 'Brief maken' })
  acts.push(...said)
  if (may(actor, 'reword a commitment', dossierId)) {
    acts.push({ to: `${path}/tekst`, label: 'Tekst wijzigen' })
    acts.push({ to: `${path}/gegevens`, label: 'Gegevens wijzigen', rare: true })
    acts.push({ to: `${path}/eerder`, label: 'Verband leggen', rare: true })
  }
  if (may(actor, 'withdraw a commitment', dossierId)) {
    acts.push({ to: `${path}/functie`, label: 'Naar andere functie', rare: true })
    acts.push({ to: `${path}/termijn`, label: 'Termijn wijzigen' })
    acts.push({ to: `${path}/eigenaar`, label: 'Eigenaar wijzigen', rare: true })
    acts.push({ to: `${path}/vervallen`, label: 'Laten vervallen', rare: true })
    acts.push({ to: `${path}/intrekken`, label: 'Intrekken', rare: true })
  }
  return acts.map((act, index) => ({ ...act, appearance: index === 0 ? 'primary' : 'secondary' }))
}
