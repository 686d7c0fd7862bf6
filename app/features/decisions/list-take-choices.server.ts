import type { Actor } from '#app/features/access/actor.ts'
import { visibleConsultations } from '#app/features/consultations/visible-consultations.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay } from '#app/shared/day.ts'

const mostShown = 300

/** Who can have taken a decision, and in which consultation of its dossier. */
export async function listTakeChoices(world: World, actor: Actor, dossierId: string) {
  const [posts, consultations] = await Promise.all([
    world.database.post.findMany({
      where: { endsOn: null, organisation: { kind: 'ministry' } },
      orderBy: [{ function: 'asc' }, { id: 'asc' }],
      take: mostShown,
      select: { id: true, function: true },
    }),
    world.database.consultation.findMany({
      where: { AND: [{ dossierId, cancelledAt: null }, visibleConsultations(actor)] },
      orderBy: [{ meetsOn: 'desc' }, { id: 'asc' }],
      take: mostShown,
      select: { id: true, title: true, meetsOn: true },
    }),
  ])
  return {
    posts: posts.map(({ id, function: name }) => ({ value: id, label: name })),
    consultations: consultations.map(({ id, title, meetsOn }) => ({
      value: id,
      label: `${title}, ${writeDay(meetsOn)}`,
    })),
  }
}
