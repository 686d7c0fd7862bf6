import { startResendServer } from '#tests/support/resend-server.ts'
import { startSmtpServer } from '#tests/support/smtp-server.ts'

/** A mail as it arrived: by what it is known, and its bytes. */
export interface Arrived {
  key: string
  bytes: string
}

/** What takes the mails, with the settings that lead the program to it. */
export interface ReceivingEnd {
  name: string
  env: Record<string, string>
  /** Every mail that was taken, in order. */
  arrived(): Arrived[]
  /** Every time a mail was offered, taken or not; the same where nothing more is known. */
  offered(): Arrived[]
  close(): Promise<void>
}

/** Long enough for a process to be stopped while a mail is on its way. */
const delayMs = 15
const mostMails = 5_000

const slow = () => Array.from({ length: mostMails }, () => ({ kind: 'delay' as const, ms: delayMs }))

/** The stand-in of Resend, which knows keys for a day of the clock it is given. */
export async function startResendEnd(now: () => Date): Promise<ReceivingEnd> {
  const server = await startResendServer({ apiKey: 're_crash', now })
  server.trouble.push(...slow())
  return {
    name: 'Resend (stand-in, HTTP)',
    env: { RESEND_API_KEY: 're_crash', RESEND_BASE_URL: server.url, MAILS_PER_SECOND: '1000' },
    arrived: () => server.mails.map(({ key, mail }) => ({ key: key ?? '', bytes: JSON.stringify(mail) })),
    offered: () => server.attempts.map(({ key, body }) => ({ key: key ?? '', bytes: body })),
    close: server.close,
  }
}

export async function startSmtpEnd(): Promise<ReceivingEnd> {
  const server = await startSmtpServer()
  server.trouble.push(...slow())
  const arrived = () =>
    server.messages.map(({ headers, raw }) => ({
      key: headers['message-id'] ?? '',
      bytes: raw.toString('latin1'),
    }))
  return {
    name: 'SMTP server',
    env: { SMTP_URL: server.url },
    arrived,
    offered: arrived,
    close: server.close,
  }
}
