import type { World } from '#app/platform/world.server.ts'
import { goingOn } from '#app/shared/going-on.ts'

/** Who can be put at the table of a consultation on a day: posts and organisations that exist then. */
export async function listSeatChoices(world: World, meetsOn: string) {
  const holds = goingOn(meetsOn)
  const [posts, organisations] = await Promise.all([
    world.database.post.findMany({
      where: holds,
      orderBy: [{ function: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        function: true,
        organisation: { select: { name: true } },
        person: { select: { name: true } },
      },
    }),
    world.database.organisation.findMany({
      where: holds,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true },
    }),
  ])
  return {
    posts: posts.map((post) => ({
      value: post.id,
      label: post.function,
      note: [post.organisation.name, post.person?.name].filter(Boolean).join(', '),
    })),
    organisations: organisations.map(({ id, name }) => ({ value: id, label: name })),
  }
}
