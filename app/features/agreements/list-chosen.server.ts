import type { Actor } from '#app/features/access/actor.ts'
import { dossiersWhere, requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import { mostTogether, objectionsToNumber, type TogetherRow } from './together.ts'
import { visibleAgreements } from './visible-agreements.server.ts'

/**
 * The agreements that somebody chose in the register, each with why it cannot change; `unknown` counts those that are not there
 * or not theirs to see.
 */
export async function listChosen(
  world: World,
  actor: Actor,
  ids: string[],
): Promise<{ rows: TogetherRow[]; unknown: number }> {
  requireMay(actor, 'withdraw an agreement')
  if (ids.length > mostTogether) throw new Problem('against-the-rules', objectionsToNumber(ids.length))
  const found = await world.database.obligation.findMany({
    where: { id: { in: ids }, ...visibleAgreements(actor) },
    orderBy: [{ latestOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: {
      id: true,
      version: true,
      wording: true,
      dossierId: true,
      closedOn: true,
      term: { select: { words: true } },
      parties: { where: { role: 'owner' }, select: { organisation: { select: { name: true } } } },
    },
  })
  const allowed = dossiersWhere(actor, 'withdraw an agreement')
  const rows = found.map(({ id, version, wording, dossierId, closedOn, term, parties }) => ({
    ...{ id, version, wording, term: term?.words ?? null },
    owner: parties[0]?.organisation.name ?? null,
    objection: !allowed.includes(dossierId)
      ? 'U mag afspraken van dit dossier niet wijzigen.'
      : closedOn
        ? `Al afgerond op ${writeDay(closedOn)}. Heropen haar eerst.`
        : '',
  }))
  return { rows, unknown: ids.length - rows.length }
}
