import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

const fields = {
  id: true,
  deliveryId: true,
  step: true,
  subjectId: true,
  because: true,
  obligation: {
    select: {
      id: true,
      kind: true,
      wording: true,
      earliestOn: true,
      latestOn: true,
      dossierId: true,
      dossier: { select: { code: true } },
      term: { select: { words: true } },
      commitment: { select: { origin: true } },
      decision: { select: { gate: true } },
      parties: {
        where: { role: 'owner' },
        orderBy: { organisationId: 'asc' },
        select: { organisation: { select: { name: true } } },
      },
      stages: {
        where: { removedAt: null },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          kind: true,
          name: true,
          earliestOn: true,
          latestOn: true,
          reachedOn: true,
          terms: { orderBy: { number: 'desc' }, take: 1, select: { words: true } },
          organisation: { select: { id: true, name: true, kind: true } },
        },
      },
    },
  },
} as const satisfies Prisma.ReminderSelect

/** A reminder in a delivery, with what its mail tells. */
export type CarriedReminder = Prisma.ReminderGetPayload<{ select: typeof fields }>

/** What is still planned in these deliveries; their items were checked just before. */
export async function readCarried(world: World, deliveryIds: string[]): Promise<CarriedReminder[]> {
  return world.database.reminder.findMany({
    where: {
      deliveryId: { in: deliveryIds },
      state: 'planned',
      ...systemScope('what its recipient may see was checked just before'),
    },
    orderBy: [{ obligation: { latestOn: 'asc' } }, { obligationId: 'asc' }, { id: 'asc' }],
    select: fields,
  })
}
