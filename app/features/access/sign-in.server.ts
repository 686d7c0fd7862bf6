import { hashToken, newToken } from '#app/platform/tokens.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { goingOn } from '#app/shared/going-on.ts'
import { findSignInRequest } from './find-sign-in-request.server.ts'

export interface NewSession {
  token: string
  userId: string
  returnTo: string
}

/** Uses up a sign-in link and begins a session; a session that this browser still had ends. */
export async function signIn(
  world: World,
  input: { token: string; browserToken: string | null; oldSessionToken: string | null; origin: string },
): Promise<NewSession> {
  return world.database.$transaction(async (tx) => {
    const link = await findSignInRequest(world, tx, input.token, input.browserToken)
    if (link.state !== 'ready' || !link.id) {
      throw new Problem('against-the-rules', 'Deze link is al gebruikt of verlopen. Vraag een nieuwe link.')
    }
    const claimed = await tx.signInRequest.updateMany({
      where: { id: link.id, usedAt: null },
      data: { usedAt: world.clock.now() },
    })
    const user = await findUser(world, tx, link.mail)
    if (claimed.count === 0 || !user)
      throw new Problem('against-the-rules', 'Deze link werkt niet meer. Vraag een nieuwe link.')
    const token = await beginSession(world, tx, {
      userId: user.id,
      origin: input.origin,
      oldSessionToken: input.oldSessionToken,
    })
    return { token, userId: user.id, returnTo: link.returnTo }
  })
}

/** Begins a session without a link: for the cast of the demo, on this machine only. The route checks that. */
export async function signInAsCast(
  world: World,
  input: { mail: string; oldSessionToken: string | null; origin: string },
): Promise<NewSession> {
  if (world.settings.mode === 'production') throw new Problem('not-found')
  return world.database.$transaction(async (tx) => {
    const user = await findUser(world, tx, input.mail)
    if (!user) throw new Problem('not-found')
    const token = await beginSession(world, tx, {
      userId: user.id,
      origin: input.origin,
      oldSessionToken: input.oldSessionToken,
    })
    return { token, userId: user.id, returnTo: '/' }
  })
}

function findUser(world: World, tx: Transaction, mail: string) {
  return tx.user.findFirst({
    where: { mail, ...goingOn(world.clock.today()) },
    select: { id: true },
  })
}

async function beginSession(
  world: World,
  tx: Transaction,
  input: { userId: string; origin: string; oldSessionToken: string | null },
): Promise<string> {
  const now = world.clock.now()
  if (input.oldSessionToken) {
    const tokenHash = hashToken(input.oldSessionToken, world.settings.secret)
    await tx.session.updateMany({ where: { tokenHash, revokedAt: null }, data: { revokedAt: now } })
  }
  const token = newToken()
  await tx.session.create({
    data: {
      tokenHash: hashToken(token, world.settings.secret),
      userId: input.userId,
      createdAt: now,
      lastSeenAt: now,
      origin: input.origin,
    },
  })
  return token
}
