import type { ActionFunctionArgs } from '@remix-run/node'
import { takeMailReport } from '#app/features/sending/take-mail-report.server.ts'
import { readResendWebhook } from '#app/platform/mail-resend-webhook.server.ts'
import { withApiClient } from '#app/routes/guards.server.ts'

/** What Resend reports of a mail. It asks again after any other answer than 200. */
export async function action(args: ActionFunctionArgs) {
  return withApiClient(args, async ({ world, headers, body }) => {
    const secret = world.settings.resendWebhookSecret
    if (!secret) return { status: 404 }
    const header = (name: string) => headers.get(`svix-${name}`) ?? ''
    const signature = { id: header('id'), timestamp: header('timestamp'), signature: header('signature') }
    const report = readResendWebhook(secret, signature, new TextDecoder().decode(body))
    if (report === 'not-signed') return { status: 401 }
    return { status: 200, taken: report ? await takeMailReport(world, report) : false }
  })
}
