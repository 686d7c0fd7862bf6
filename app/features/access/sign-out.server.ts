import { hashToken } from '#app/platform/tokens.server.ts'
import type { World } from '#app/platform/world.server.ts'

/** Ends a session, at the server too. */
export async function signOut(world: World, sessionToken: string): Promise<void> {
  await world.database.session.updateMany({
    where: { tokenHash: hashToken(sessionToken, world.settings.secret), revokedAt: null },
    data: { revokedAt: world.clock.now() },
  })
}
