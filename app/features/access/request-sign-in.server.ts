import { renderSignIn } from '#emails/render.ts'
import { hashToken, newToken } from '#app/platform/tokens.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { goingOn } from '#app/shared/going-on.ts'
import { linkLifetimeMinutes, mayAskForLink, safeReturn } from './sign-in-limits.ts'

export interface SignInRequestInput {
  mail: string
  /** The secret that only the asking browser has. */
  browserToken: string
  origin: string
  askedFrom: string
  returnTo: string | null
}

/**
 * Sends a sign-in link when the address belongs to a user. The answer is the same when it does not, in words and in time:
 * the request is kept alike, and the mail goes out after the answer.
 */
export async function requestSignIn(world: World, input: SignInRequestInput): Promise<void> {
  const now = world.clock.now()
  const today = world.clock.today()
  const token = newToken()
  const user = await world.database.$transaction(async (tx) => {
    const hourAgo = new Date(now.getTime() - 60 * 60_000)
    const toAddress = await tx.signInRequest.count({ where: { mail: input.mail, askedAt: { gt: hourAgo } } })
    const fromOrigin = await tx.signInRequest.count({
      where: { origin: input.origin, askedAt: { gt: hourAgo } },
    })
    if (!mayAskForLink({ toAddress, fromOrigin })) {
      throw new Problem(
        'too-often',
        'U hebt te vaak om een inloglink gevraagd. Wacht een uur en probeer het opnieuw.',
      )
    }
    await tx.signInRequest.create({
      data: {
        tokenHash: hashToken(token, world.settings.secret),
        browserHash: hashToken(input.browserToken, world.settings.secret),
        mail: input.mail,
        origin: input.origin,
        returnTo: safeReturn(input.returnTo),
        askedAt: now,
        expiresAt: new Date(now.getTime() + linkLifetimeMinutes * 60_000),
      },
    })
    return tx.user.findFirst({
      where: { mail: input.mail, ...goingOn(today) },
      select: { name: true, mail: true },
    })
  })
  if (user) void sendLink(world, user, token, input.askedFrom)
}

async function sendLink(
  world: World,
  user: { name: string; mail: string },
  token: string,
  askedFrom: string,
): Promise<void> {
  const key = hashToken(`mail ${token}`, world.settings.secret)
  const content = await renderSignIn({
    name: user.name,
    url: `${world.publicUrl}/inloggen/${token}`,
    minutes: linkLifetimeMinutes,
    askedFrom,
  })
  const answer = await world.mail.handOver({
    ...content,
    key,
    messageId: `<${key}@${new URL(world.publicUrl).hostname}>`,
    from: world.settings.mailFrom,
    to: user.mail,
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
  if (answer.outcome !== 'accepted')
    world.log.error({ action: 'send a sign-in link', result: answer.outcome, reason: answer.reason })
}
