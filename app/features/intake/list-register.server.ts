import type { Actor } from '#app/features/access/actor.ts'
import { visibleConsultations } from '#app/features/consultations/visible-consultations.server.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import type { Register } from './matches.ts'

/** The newest so many items are looked at: what is older than those is hardly what a letter means. */
const mostItems = 600

/** What stands in the register of a dossier that a letter of this day can mean, with the meetings of some days. */
export async function listRegister(
  world: World,
  actor: Actor,
  { dossierId, sentOn, meetingDays }: { dossierId: string; sentOn: Day | null; meetingDays: Day[] },
): Promise<Register> {
  const [found, meetings] = await Promise.all([
    world.database.obligation.findMany({
      where: { AND: [visibleItems(actor), { dossierId, ...(sentOn ? { saidOn: { lte: sentOn } } : {}) }] },
      orderBy: [{ saidOn: 'desc' }, { id: 'asc' }],
      take: mostItems,
      select: {
        id: true,
        kind: true,
        wording: true,
        saidOn: true,
        earliestOn: true,
        latestOn: true,
        closedOn: true,
        parties: { select: { organisationId: true } },
        commitment: { select: { origin: true, chamber: true, activity: true, activityOn: true } },
      },
    }),
    world.database.consultation.findMany({
      where: {
        AND: [visibleConsultations(actor), { dossierId, cancelledAt: null, meetsOn: { in: meetingDays } }],
      },
      orderBy: [{ meetsOn: 'asc' }, { id: 'asc' }],
      take: 100,
      select: { id: true, title: true, meetsOn: true },
    }),
  ])
  const items = found.map(({ parties, ...item }) => ({
    ...item,
    ownerIds: parties.map(({ organisationId }) => organisationId),
  }))
  return { items, meetings }
}
