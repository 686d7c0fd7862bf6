import type { Clock } from './clock.server.ts'
import type { Database } from './database.server.ts'
import { createMailbox } from './mail-mailbox.server.ts'
import { createResendTransport } from './mail-resend.server.ts'
import { createSmtpTransport } from './mail-smtp.server.ts'
import { paced } from './mail-paced.server.ts'
import type { MailTransport } from './mail.server.ts'
import type { Settings } from './settings.server.ts'

/** The way out that the settings name; without one, the mailbox of the demo. */
export function createTransport(settings: Settings, database: Database, clock: Clock): MailTransport {
  const { smtpUrl, resend, mailsPerSecond } = settings
  if (smtpUrl) return paced(createSmtpTransport({ url: smtpUrl }), mailsPerSecond)
  if (resend) {
    const { apiKey, baseUrl } = resend
    return paced(createResendTransport(baseUrl ? { apiKey, baseUrl } : { apiKey }), mailsPerSecond)
  }
  return createMailbox(async (mail) => {
    await database.mailboxMessage.upsert({
      where: { key: mail.key },
      update: {},
      create: {
        key: mail.key,
        recipient: mail.to,
        subject: mail.subject,
        html: mail.html,
        text: mail.text,
        attachments: (mail.attachments ?? []).map(({ filename, contentType, content }) => ({
          filename,
          contentType,
          content,
        })),
        receivedAt: clock.now(),
      },
    })
  })
}
