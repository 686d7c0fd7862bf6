import type { World } from '#app/platform/world.server.ts'

/** From where commitments can go over: each ministry as a whole, then each of its posts, also those that ended. */
export async function listMoveOrigins(world: World): Promise<{ value: string; label: string }[]> {
  const ministries = await world.database.organisation.findMany({
    where: { kind: 'ministry' },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 100,
    select: {
      id: true,
      name: true,
      posts: {
        orderBy: [{ function: 'asc' }, { id: 'asc' }],
        take: 200,
        select: { id: true, function: true },
      },
    },
  })
  return ministries.flatMap(({ id, name, posts }) => [
    { value: `m-${id}`, label: `Alles van ${name}` },
    ...posts.map((post) => ({ value: `f-${post.id}`, label: `${post.function} (${name})` })),
  ])
}
