import { createMailbox } from '#app/platform/mail-mailbox.server.ts'
import { createResendTransport } from '#app/platform/mail-resend.server.ts'
import { createSmtpTransport } from '#app/platform/mail-smtp.server.ts'
import type { Mail, MailTransport } from '#app/platform/mail.server.ts'
import { startResendServer } from './resend-server.ts'
import { startSmtpServer } from './smtp-server.ts'

interface Arrived {
  messageId: string
  to: string
  subject: string
  text: string
  html: string
  header(name: string): string | undefined
  attachments: { filename: string; contentType: string; content: string }[]
}

/** A transport with whoever receives at its other end; what cannot happen to it is absent. */
export interface Peer {
  transport: MailTransport
  arrived(): Arrived[]
  refuseNext?(kind: 'for now' | 'for good'): void
  loseNextAnswer?(): void
  die?(): Promise<void>
  close(): Promise<void>
}

async function mailboxPeer(): Promise<Peer> {
  const kept = new Map<string, Mail>()
  const transport = createMailbox(async (mail) => void (kept.has(mail.key) || kept.set(mail.key, mail)))
  const arrived = () =>
    [...kept.values()].map((mail) => ({
      ...mail,
      header: (name: string) => mail.headers?.[name],
      attachments: mail.attachments ?? [],
    }))
  return { transport, arrived, close: () => transport.close() }
}

async function smtpPeer(options: { secure: boolean }): Promise<Peer> {
  const server = await startSmtpServer({
    ...options,
    credentials: { user: 'gestand', pass: 'wóórd: p@s/s?' },
  })
  const url = `${server.url}${options.secure ? '?tls.rejectUnauthorized=false' : ''}`
  const transport = createSmtpTransport({ url, timeoutMs: 2_000 })
  const arrived = () =>
    server.messages.map((message) => ({
      ...message,
      messageId: message.headers['message-id'] ?? '',
      to: message.headers.to ?? '',
      header: (name: string) => message.headers[name.toLowerCase()],
    }))
  const refuseNext = (kind: 'for now' | 'for good') =>
    void server.trouble.push({ kind: 'refuse', code: kind === 'for now' ? 451 : 550, at: 'recipient' })
  const loseNextAnswer = () => void server.trouble.push({ kind: 'drop', at: 'body' })
  const close = async () => {
    await transport.close()
    await server.close()
  }
  return { transport, arrived, refuseNext, loseNextAnswer, die: server.close, close }
}

async function resendPeer(): Promise<Peer> {
  const server = await startResendServer({ apiKey: 're_test', now: () => new Date('2021-01-04T09:00:00Z') })
  const transport = createResendTransport({ apiKey: 're_test', baseUrl: server.url, timeoutMs: 2_000 })
  const arrived = () =>
    server.mails.map(({ mail }) => ({
      messageId: mail.headers?.['Message-ID'] ?? '',
      to: mail.to.join(', '),
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      header: (name: string) => (name === 'Reply-To' ? mail.reply_to : mail.headers?.[name]),
      attachments: (mail.attachments ?? []).map((file) => ({
        filename: file.filename,
        contentType: file.content_type ?? '',
        content: Buffer.from(file.content, 'base64').toString('utf8'),
      })),
    }))
  const refuseNext = (kind: 'for now' | 'for good') => {
    const [status, name] = kind === 'for now' ? [503, 'internal_server_error'] : [422, 'validation_error']
    server.trouble.push({ kind: 'answer', status: status as number, name: name as string })
  }
  const loseNextAnswer = () => void server.trouble.push({ kind: 'drop', accepted: true })
  const close = async () => {
    await transport.close()
    await server.close()
  }
  return { transport, arrived, refuseNext, loseNextAnswer, die: server.close, close }
}

export function aMail(traits: Partial<Mail> = {}): Mail {
  return {
    key: 'delivery-1',
    messageId: '<delivery-1@gestand.example>',
    from: 'Gestand <gestand@gestand.example>',
    to: 'Bureau wethouder Łukasz, Utrecht <bureau@utrecht.example>',
    subject: 'Herinnering: besluit over het vervolg van de LVV',
    html: '<p>Over vier weken begint de periode voor dit besluit.</p>',
    text: 'Over vier weken begint de periode voor dit besluit.\n',
    ...traits,
  }
}

/** Every implementation of the contract, with a real server at its other end. */
export const transports = [
  { name: 'mailbox', start: mailboxPeer },
  { name: 'smtp', start: () => smtpPeer({ secure: false }) },
  { name: 'smtps', start: () => smtpPeer({ secure: true }) },
  { name: 'resend', start: resendPeer },
]
