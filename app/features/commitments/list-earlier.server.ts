import type { Actor } from '#app/features/access/actor.ts'
import { dossiersWhere } from '#app/features/access/permissions.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDayShort, type Day } from '#app/shared/day.ts'
import { visibleCommitments } from './visible-commitments.server.ts'

const mostChoices = 300

/** What a commitment can repeat, change or supplement: said before it or on its day, those of its own dossier first. */
export async function listEarlier(
  world: World,
  actor: Actor,
  item: { id: string; dossierId: string; saidOn: Day },
): Promise<{ value: string; label: string }[]> {
  const dossierIds = dossiersWhere(actor, 'reword a commitment')
  const found = await world.database.obligation.findMany({
    where: {
      AND: [
        visibleCommitments(actor),
        { id: { not: item.id }, dossierId: { in: dossierIds }, saidOn: { lte: item.saidOn } },
      ],
    },
    orderBy: [{ saidOn: 'desc' }, { id: 'desc' }],
    take: mostChoices,
    select: { id: true, dossierId: true, wording: true, saidOn: true, dossier: { select: { code: true } } },
  })
  const isElsewhere = ({ dossierId }: { dossierId: string }) => Number(dossierId !== item.dossierId)
  return found
    .sort((one, other) => isElsewhere(one) - isElsewhere(other))
    .map(({ id, wording, saidOn, dossier }) => ({
      value: id,
      label: `${shortWording(wording, 80)} (${dossier.code}, ${writeDayShort(saidOn)})`,
    }))
}
