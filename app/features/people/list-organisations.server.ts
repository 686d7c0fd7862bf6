import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { goingOn } from '#app/shared/going-on.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { beyond, cutPage, orderOf, rowsPerPage, type NamePage } from './name-pages.ts'
import type { OrganisationKind } from './organisation-form.ts'
import { hasEnded } from './period.ts'
import { literally } from './search-words.ts'

export interface OrganisationFilter {
  words: string
  kind: OrganisationKind | null
  withEnded: boolean
  page: NamePage
}

/** Counting further would cost more than it tells. */
const countedTo = 1000

/** The organisations by name, with how many functions they have now. */
export async function listOrganisations(world: World, actor: Actor, filter: OrganisationFilter) {
  requireMay(actor, 'read organisations')
  const today = world.clock.today()
  const goesOn = goingOn(today)
  const matches: Prisma.OrganisationWhereInput = {
    kind: filter.kind ?? undefined,
    AND: [filter.withEnded ? {} : goesOn, wordsIn(filter.words)],
  }
  const anchorId = filter.page.after ?? filter.page.before
  const anchor = anchorId
    ? await world.database.organisation.findUnique({
        where: { id: anchorId },
        select: { id: true, name: true },
      })
    : null
  const count = await world.database.organisation.count({ where: matches, take: countedTo + 1 })
  const found = await world.database.organisation.findMany({
    where: { AND: [matches, beyond(anchor, filter.page)] },
    orderBy: orderOf(filter.page),
    take: rowsPerPage + 1,
    select: {
      id: true,
      name: true,
      kind: true,
      tooi: true,
      endsOn: true,
      _count: { select: { posts: { where: goesOn } } },
    },
  })
  const { rows, ...neighbours } = cutPage(found, anchor !== null, filter.page)
  return {
    ...neighbours,
    count: Math.min(count, countedTo),
    more: count > countedTo,
    rows: rows.map(({ endsOn, _count, ...row }) => ({
      ...row,
      posts: _count.posts,
      hasEnded: hasEnded({ endsOn }, today),
    })),
  }
}

function wordsIn(words: string): Prisma.OrganisationWhereInput {
  if (!words) return {}
  const contains = { contains: literally(words), mode: 'insensitive' as const }
  return { OR: [{ name: contains }, { tooi: contains }, { posts: { some: { function: contains } } }] }
}
