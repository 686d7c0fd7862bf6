import { systemScope } from '#app/features/access/system-scope.ts'
import { choicesOf } from '#app/features/preferences/choices-of.ts'
import type { Choices } from '#app/features/preferences/preferences.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Day } from '#app/shared/day.ts'
import { goingOn } from '#app/shared/going-on.ts'
import type { Post } from './recipients.ts'

/** Who works in a dossier today, and how they want to hear of it. */
export interface DossierPosts {
  posts: Post[]
  listeners: (Choices & { userId: string; name: string })[]
}

/** The same for several dossiers, in one query. */
export async function readPosts(
  tx: Transaction,
  dossierIds: string[],
  today: Day,
): Promise<Map<string, DossierPosts>> {
  const held = await tx.roleAssignment.findMany({
    where: {
      dossierId: { in: dossierIds },
      role: { not: 'administrator' },
      startsOn: { lte: today },
      AND: [goingOn(today), { user: goingOn(today) }],
      ...systemScope('plans for everyone'),
    },
    orderBy: [{ userId: 'asc' }, { role: 'asc' }],
    select: {
      role: true,
      userId: true,
      dossierId: true,
      dossier: { select: { headId: true } },
      user: { select: { name: true, organisationId: true, preferences: true } },
    },
  })
  const found = new Map<string, DossierPosts>()
  for (const { role, userId, dossierId, dossier, user } of held) {
    const there = found.get(dossierId ?? '') ?? { posts: [], listeners: [] }
    found.set(dossierId ?? '', there)
    const { name, organisationId, preferences } = user
    there.posts.push({ role, userId, organisationId, isHead: dossier?.headId === userId })
    if (preferences && !there.listeners.some((listener) => listener.userId === userId))
      there.listeners.push({ userId, name, ...choicesOf(preferences) })
  }
  return found
}
