import { hashToken } from '#app/platform/tokens.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'

export type LinkState = 'ready' | 'used-or-expired' | 'other-browser'

export interface SignInLink {
  state: LinkState
  id: string | null
  mail: string
  returnTo: string
}

/** Looks at a sign-in link without using it up: mail scanners open links too. */
export async function findSignInRequest(
  world: World,
  database: Transaction,
  token: string,
  browserToken: string | null,
): Promise<SignInLink> {
  const found = await database.signInRequest.findUnique({
    where: { tokenHash: hashToken(token, world.settings.secret) },
  })
  const gone = { id: null, mail: '', returnTo: '/' }
  if (!found || found.usedAt || found.expiresAt <= world.clock.now())
    return { state: 'used-or-expired', ...gone }
  if (!browserToken || found.browserHash !== hashToken(browserToken, world.settings.secret))
    return { state: 'other-browser', ...gone }
  return { state: 'ready', id: found.id, mail: found.mail, returnTo: found.returnTo ?? '/' }
}
