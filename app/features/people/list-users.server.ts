import { roleNames, type Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import type { World } from '#app/platform/world.server.ts'
import { goingOn } from '#app/shared/going-on.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { beyond, cutPage, orderOf, rowsPerPage, type NamePage } from './name-pages.ts'
import { hasEnded } from './period.ts'
import { literally } from './search-words.ts'

const countedTo = 1000

/** The users by name, with the roles they have. */
export async function listUsers(
  world: World,
  actor: Actor,
  filter: { words: string; withEnded: boolean; page: NamePage },
) {
  requireMay(actor, 'manage users')
  const today = world.clock.today()
  const goesOn = goingOn(today)
  const matches: Prisma.UserWhereInput = { AND: [filter.withEnded ? {} : goesOn, wordsIn(filter.words)] }
  const anchorId = filter.page.after ?? filter.page.before
  const anchor = anchorId
    ? await world.database.user.findUnique({ where: { id: anchorId }, select: { id: true, name: true } })
    : null
  const count = await world.database.user.count({ where: matches, take: countedTo + 1 })
  const found = await world.database.user.findMany({
    where: { AND: [matches, beyond(anchor, filter.page)] },
    orderBy: orderOf(filter.page),
    take: rowsPerPage + 1,
    select: {
      id: true,
      name: true,
      mail: true,
      endsOn: true,
      organisation: { select: { name: true } },
      roles: { where: goesOn, select: { role: true, dossier: { select: { code: true } } } },
    },
  })
  const { rows, ...neighbours } = cutPage(found, anchor !== null, filter.page)
  return {
    ...neighbours,
    count: Math.min(count, countedTo),
    more: count > countedTo,
    rows: rows.map(({ id, name, mail, endsOn, organisation, roles }) => ({
      id,
      name,
      mail,
      organisation: organisation.name,
      roles: writeRoles(roles),
      hasEnded: hasEnded({ endsOn }, today),
    })),
  }
}

/** "Lezer (LVV, Opvangplekken)", one line per role. */
function writeRoles(roles: { role: keyof typeof roleNames; dossier: { code: string } | null }[]): string[] {
  return [...new Set(roles.map(({ role }) => role))].map((role) => {
    const codes = roles.filter((held) => held.role === role).map(({ dossier }) => dossier?.code)
    const named = codes.filter(Boolean).sort().join(', ')
    return named ? `${roleNames[role]} (${named})` : roleNames[role]
  })
}

function wordsIn(words: string): Prisma.UserWhereInput {
  if (!words) return {}
  const contains = { contains: literally(words), mode: 'insensitive' as const }
  return { OR: [{ name: contains }, { mail: contains }, { organisation: { name: contains } }] }
}
