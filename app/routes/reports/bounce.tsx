import type { ActionFunctionArgs } from '@remix-run/node'
import { takeMailReport } from '#app/features/sending/take-mail-report.server.ts'
import { readBounceMail } from '#app/platform/bounce-mail.server.ts'
import { isSameSecret } from '#app/platform/tokens.server.ts'
import { withApiClient } from '#app/routes/guards.server.ts'

/** A bounce as a mail server's pipe posts it: the whole mail as the body, the secret in the Authorization header. */
export async function action(args: ActionFunctionArgs) {
  return withApiClient(args, async ({ world, headers, body }) => {
    const secret = world.settings.bounceSecret
    if (!secret) return { status: 404 }
    const said = /^Bearer (.+)$/i.exec(headers.get('Authorization') ?? '')?.[1] ?? ''
    if (!isSameSecret(said, secret)) return { status: 401 }
    const report = await readBounceMail(body, new URL(world.publicUrl).hostname, world.clock.now())
    return { status: 200, taken: report ? await takeMailReport(world, report) : false }
  })
}
