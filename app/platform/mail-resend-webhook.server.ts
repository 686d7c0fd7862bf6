import { Resend } from 'resend'
import { z } from 'zod'
import { oneLine, type MailReport } from './mail-report.server.ts'

const kinds = {
  'email.delivered': 'delivered',
  'email.delivery_delayed': 'delayed',
  'email.bounced': 'bounced',
  'email.complained': 'complained',
} as const

const schema = z.object({
  type: z.enum(Object.keys(kinds) as [keyof typeof kinds]),
  created_at: z.string(),
  data: z.object({
    email_id: z.string().min(1).max(200),
    bounce: z.object({ type: z.string().optional(), message: z.string().optional() }).optional(),
  }),
})

interface Signature {
  id: string
  timestamp: string
  signature: string
}

/**
 * Reads a webhook of Resend; its signature and age (five minutes) are checked first. `not-signed`: it is another's, was
 * changed on its way, or comes again too late. Null for events that say nothing about the way of a mail.
 */
export function readResendWebhook(
  webhookSecret: string,
  headers: Signature,
  payload: string,
): MailReport | null | 'not-signed' {
  if (!isSigned(webhookSecret, headers, payload)) return 'not-signed'
  const parsed = schema.safeParse(JSON.parse(payload))
  if (!parsed.success) return null
  const { type, created_at, data } = parsed.data
  const kind = kinds[type]
  const reportedAt = new Date(created_at)
  if (Number.isNaN(reportedAt.getTime())) return null
  return {
    key: `resend ${headers.id}`,
    kind,
    permanent: kind === 'complained' || (kind === 'bounced' && data.bounce?.type !== 'Transient'),
    mail: { providerId: data.email_id },
    detail: oneLine(data.bounce?.message ?? ''),
    reportedAt,
  }
}

function isSigned(webhookSecret: string, headers: Signature, payload: string): boolean {
  if (!headers.id || headers.id.length > 200) return false
  try {
    // No request is made with this key: it is there because the client wants one.
    new Resend('re_none').webhooks.verify({ payload, headers, webhookSecret })
    return true
  } catch {
    return false
  }
}
