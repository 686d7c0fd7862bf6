import type { Actor } from '#app/features/access/actor.ts'
import { visibleAgreements } from '#app/features/agreements/visible-agreements.server.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

const mostChoices = 300

/** What an item of a dossier can still be linked with: the items of the other kind, open ones and newest first. */
export async function listLinkChoices(
  world: World,
  actor: Actor,
  item: { id: string; kind: 'commitment' | 'agreement'; dossierId: string },
): Promise<{ value: string; label: string; note?: string }[]> {
  const holds = { kind: 'same_subject' as const, endedAt: null }
  const notYet: Prisma.ObligationWhereInput =
    item.kind === 'commitment'
      ? { relationsTo: { none: { ...holds, fromId: item.id } } }
      : { relationsFrom: { none: { ...holds, toId: item.id } } }
  const rows = await world.database.obligation.findMany({
    where: { AND: [visibleOthers(actor, item.kind), notYet, { dossierId: item.dossierId }] },
    orderBy: [{ closedOn: { sort: 'desc', nulls: 'first' } }, { saidOn: 'desc' }, { id: 'asc' }],
    take: mostChoices,
    select: { id: true, wording: true, closedOn: true, term: { select: { words: true } } },
  })
  return rows.map(({ id, wording, closedOn, term }) => ({
    value: id,
    label: shortWording(wording, 110),
    note: closedOn ? 'afgerond' : (term?.words ?? 'zonder termijn'),
  }))
}

function visibleOthers(actor: Actor, kind: 'commitment' | 'agreement'): Prisma.ObligationWhereInput {
  return kind === 'commitment' ? visibleAgreements(actor) : visibleCommitments(actor)
}
