import { createHash } from 'node:crypto'
import PostalMime, { type Attachment } from 'postal-mime'
import { oneLine, type MailReport } from './mail-report.server.ts'

const kinds = { failed: 'bounced', delayed: 'delayed', delivered: 'delivered', relayed: 'delivered' } as const

/**
 * Reads a report on the delivery of a mail that came as mail (RFC 3464). Null where it is no such report, or about a mail
 * without a Message-ID of ours: `<id of the delivery@host>`.
 */
export async function readBounceMail(bytes: Uint8Array, host: string, now: Date): Promise<MailReport | null> {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 20 })
  const status = mail.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status')
  if (!status) return null
  const fields = readFields(textOf(status))
  const kind = kinds[fields.get('action')?.toLowerCase() as keyof typeof kinds]
  const deliveryId = messageIdIn(mail.attachments, host)
  if (!kind || !deliveryId) return null
  const reportedAt = new Date(mail.date ?? '')
  return {
    key: `dsn ${createHash('sha256')
      .update(mail.messageId ?? '')
      .update(`${deliveryId} ${kind}`)
      .digest('hex')}`,
    kind,
    permanent: kind === 'bounced' && !(fields.get('status') ?? '').startsWith('4'),
    mail: { deliveryId },
    detail: oneLine((fields.get('diagnostic-code') ?? fields.get('status') ?? '').replace(/^smtp;\s*/i, '')),
    reportedAt: Number.isNaN(reportedAt.getTime()) || reportedAt > now ? now : reportedAt,
  }
}

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

/** The fields of all blocks of a delivery status; of one that occurs twice the first. Continued lines are joined. */
function readFields(text: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}

/** The Message-ID of the mail that came back, whole or only its headers, where it is one of ours. */
function messageIdIn(attachments: Attachment[], host: string): string | null {
  const returned = attachments.filter(({ mimeType }) =>
    ['message/rfc822', 'message/rfc822-headers', 'text/rfc822-headers', 'message/global'].includes(mimeType),
  )
  for (const part of returned) {
    const found = /^message-id:\s*<([0-9a-f-]{36})@([^<>\s]+)>/im.exec(
      textOf(part).replace(/\r?\n[ \t]+/g, ' '),
    )
    if (found?.[1] && found[2]?.toLowerCase() === host.toLowerCase()) return found[1].toLowerCase()
  }
  return null
}
