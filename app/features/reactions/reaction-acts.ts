import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import type { Act } from '#app/features/obligations/item.ts'
import { isOpenDispute, type ReactionState, type Stance } from './reaction.ts'

interface ReactionFacts {
  id: string
  stance: Stance
  state: ReactionState
  organisationId: string
  obligation: { dossierId: string }
}

/** What the actor may do about what a party said of the words. */
export function actsOnReaction(actor: Actor, reaction: ReactionFacts): Act[] {
  const { id, state, organisationId, obligation } = reaction
  const path = `/reacties/${id}`
  const decides = isOpenDispute(reaction) && may(actor, 'decide about a dispute', obligation.dossierId)
  const isOwn = organisationId === actor.organisationId
  const withdraws = state === 'given' && isOwn && may(actor, 'react to an agreement', obligation.dossierId)
  return [
    ...(decides
      ? [
          { to: `${path}/overnemen`, label: 'Tekst wijzigen', appearance: 'primary' as const },
          { to: `${path}/laten-staan`, label: 'Tekst laten staan' },
        ]
      : []),
    ...(withdraws ? [{ to: `${path}/intrekken`, label: 'Reactie intrekken' }] : []),
  ]
}

/** Where a party says what it thinks of the words of an agreement, for who may. */
export function reactPath(
  actor: Actor,
  item: { id: string; dossierId: string; closedOn: string | null },
  isParty: boolean,
): string | null {
  const mayReact = isParty && item.closedOn === null && may(actor, 'react to an agreement', item.dossierId)
  return mayReact ? `/afspraken/${item.id}/reageren` : null
}
