import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { goingOn } from '#app/shared/going-on.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { beyond, cutPage, orderOf, rowsPerPage, type NamePage } from './name-pages.ts'
import { hasEnded } from './period.ts'
import { literally } from './search-words.ts'

const countedTo = 1000

/** The people by name, with what they do now. */
export async function listPeople(
  world: World,
  actor: Actor,
  filter: { words: string; withEnded: boolean; page: NamePage },
) {
  requireMay(actor, 'read organisations')
  const today = world.clock.today()
  const goesOn = goingOn(today)
  const matches: Prisma.PersonWhereInput = { AND: [filter.withEnded ? {} : goesOn, wordsIn(filter.words)] }
  const anchorId = filter.page.after ?? filter.page.before
  const anchor = anchorId
    ? await world.database.person.findUnique({ where: { id: anchorId }, select: { id: true, name: true } })
    : null
  const count = await world.database.person.count({ where: matches, take: countedTo + 1 })
  const found = await world.database.person.findMany({
    where: { AND: [matches, beyond(anchor, filter.page)] },
    orderBy: orderOf(filter.page),
    take: rowsPerPage + 1,
    select: {
      id: true,
      name: true,
      endsOn: true,
      posts: {
        where: goesOn,
        orderBy: { function: 'asc' },
        take: 10,
        select: { id: true, function: true, organisation: { select: { id: true, name: true } } },
      },
    },
  })
  const { rows, ...neighbours } = cutPage(found, anchor !== null, filter.page)
  return {
    ...neighbours,
    count: Math.min(count, countedTo),
    more: count > countedTo,
    rows: rows.map(({ id, name, endsOn, posts }) => ({
      id,
      name,
      posts,
      hasEnded: hasEnded({ endsOn }, today),
    })),
  }
}

function wordsIn(words: string): Prisma.PersonWhereInput {
  if (!words) return {}
  const contains = { contains: literally(words), mode: 'insensitive' as const }
  return { OR: [{ name: contains }, { posts: { some: { function: contains } } }] }
}
