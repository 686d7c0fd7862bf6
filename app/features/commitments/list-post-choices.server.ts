import type { World } from '#app/platform/world.server.ts'
import { goingOn } from '#app/shared/going-on.ts'

/** The functions of ministries that can answer for something, by name: those of today, and one that was chosen before. */
export async function listPostChoices(
  world: World,
  alreadyChosen: string | null = null,
): Promise<{ value: string; label: string; note?: string }[]> {
  const today = world.clock.today()
  const posts = await world.database.post.findMany({
    where: {
      organisation: { kind: 'ministry' },
      OR: [goingOn(today), ...(alreadyChosen ? [{ id: alreadyChosen }] : [])],
    },
    orderBy: [{ function: 'asc' }, { id: 'asc' }],
    take: 1000,
    select: {
      id: true,
      function: true,
      person: { select: { name: true } },
      organisation: { select: { name: true } },
    },
  })
  return posts.map(({ id, function: label, person, organisation }) => ({
    value: id,
    label,
    note: [person?.name, organisation.name].filter(Boolean).join(', '),
  }))
}
