import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import { choicesOf } from './choices-of.ts'
import { usualChoices, type Choices } from './preferences.ts'

/** What the actor chose, with the version that a form starts from. */
export async function findPreferences(
  { database }: Pick<World, 'database'>,
  { userId }: Pick<Actor, 'userId'>,
): Promise<Choices & { version: number }> {
  const row = await database.preferences.findUnique({
    where: { userId, ...systemScope('the own preferences of who asks') },
  })
  return row ? { ...choicesOf(row), version: row.version } : { ...usualChoices, version: 1 }
}
