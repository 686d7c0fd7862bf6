import { dossiersAs, type Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import type { Act } from '#app/features/obligations/item.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import type { ExtensionState } from './extension.ts'
import { toAsk, toExtend } from './extension-permissions.ts'

interface ItemFacts {
  id: string
  kind: ObligationKind
  dossierId: string
  closedOn: string | null
  /** Without a term there is nothing to put off. */
  term: object | null
}

/** What the actor may do about the term of an item: ask for an extension, or give one. */
export function actsOnTerm(actor: Actor, { id, kind, dossierId, closedOn, term }: ItemFacts): Act[] {
  if (closedOn || !term) return []
  return [
    ...(may(actor, toAsk[kind], dossierId) ? [{ to: `/uitstel/${id}/vragen`, label: 'Uitstel vragen' }] : []),
    ...(may(actor, toExtend[kind], dossierId)
      ? [{ to: `/uitstel/${id}/geven`, label: 'Uitstel geven' }]
      : []),
  ]
}

interface RequestFacts {
  id: string
  state: ExtensionState
  organisationId: string | null
  outside: boolean
  obligation: { kind: ObligationKind; dossierId: string }
}

/** A request is taken back by those it is of: the office that asked, or the ministry where it wrote it down itself. */
export function mayWithdraw(actor: Actor, { organisationId, outside, obligation }: RequestFacts): boolean {
  if (!may(actor, toAsk[obligation.kind], obligation.dossierId)) return false
  const inside = dossiersAs(actor, 'secretariat', 'liaison').includes(obligation.dossierId)
  return inside ? !outside : organisationId === actor.organisationId
}

/** What the actor may do to a request or an extension as it stands. */
export function actsOnExtension(actor: Actor, extension: RequestFacts): Act[] {
  const { id, state, obligation } = extension
  const path = `/uitstel/verzoek/${id}`
  const mayExtend = may(actor, toExtend[obligation.kind], obligation.dossierId)
  if (state === 'granted') return mayExtend ? [{ to: `${path}/bericht`, label: 'Bericht vastleggen' }] : []
  if (state !== 'asked') return []
  return [
    ...(mayExtend
      ? [
          { to: `${path}/verlenen`, label: 'Uitstel verlenen', appearance: 'primary' as const },
          { to: `${path}/weigeren`, label: 'Weigeren' },
        ]
      : []),
    ...(mayWithdraw(actor, extension) ? [{ to: `${path}/intrekken`, label: 'Verzoek intrekken' }] : []),
  ]
}
