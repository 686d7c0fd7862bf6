import { findPreferences } from '#app/features/preferences/find-preferences.server.ts'
import type { Refusable } from '#app/features/preferences/refusable.ts'
import { openSealedIds } from '#app/platform/tokens.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { goingOn } from '#app/shared/going-on.ts'
import { refusableSets, unsubscribeSeal } from './unsubscribe-link.ts'

const notOurs =
  'Deze link om u af te melden klopt niet, of is niet heel. Open de link nog eens uit de mail, of kies in Mijn instellingen welke mails u krijgt.'

/** Whose mail a link stood in, and what it refuses; a link that Gestand did not make, or of somebody who left, is absent. */
export async function openUnsubscribeLink(
  world: World,
  token: string,
): Promise<{ userId: string; sorts: Refusable[]; refused: boolean }> {
  for (const sorts of refusableSets) {
    const [, userId] = openSealedIds(unsubscribeSeal(sorts), token, world.settings.secret) ?? []
    if (!userId) continue
    const today = world.clock.today()
    const known = await world.database.user.count({
      where: { id: userId, ...goingOn(today) },
    })
    if (known === 0) break
    const choices = await findPreferences(world, { userId })
    return { userId, sorts, refused: sorts.every((sort) => !choices[sort]) }
  }
  throw new Problem('not-found', notOurs)
}
