import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { NodemailerError } from 'nodemailer'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPTransport from 'nodemailer/lib/smtp-transport'
import { objectionToMail, parseAddress } from './mail.server.ts'
import type { HandOver, Mail, MailTransport } from './mail.server.ts'
import { createSmtpConnections, sendOver, type SmtpConnections } from './mail-smtp-connections.server.ts'

const longestObjectionMs = 3_000

/**
 * Mail over SMTP. `url` is `smtp://` or `smtps://` with the credentials in it and, after `?`, nodemailer's own
 * options such as `tls.rejectUnauthorized=false`. `timeoutMs` is how long each step may keep silent; a whole hand-over
 * takes four times that at most, a minute by default.
 */
export function createSmtpTransport(options: { url: string; timeoutMs?: number }): MailTransport {
  const timeoutMs = options.timeoutMs ?? 15_000
  const transport = smtpTransport(options.url, timeoutMs)
  const connections = createSmtpConnections(transport)
  const probe = smtpTransport(options.url, Math.min(timeoutMs, longestObjectionMs))
  const secrets = [transport.options.auth?.user, transport.options.auth?.pass].filter((s) => s !== undefined)

  async function handOver(mail: Mail): Promise<HandOver> {
    const objection = objectionToMail(mail)
    if (objection) return { outcome: 'refused', reason: objection }
    const progress: Progress = { phase: 'connecting' }
    try {
      const response = await converse(connections, mail, progress, 4 * timeoutMs)
      return { outcome: 'accepted', providerId: response }
    } catch (error) {
      return readRefusal(error as NodemailerError, progress, secrets)
    }
  }

  async function objection(): Promise<string | null> {
    try {
      await probe.verify()
      return null
    } catch (error) {
      return sayUnreachable(error as NodemailerError)
    }
  }

  async function close(): Promise<void> {
    connections.close()
    transport.close()
    probe.close()
  }

  return { name: 'smtp', handOver, objection, close }
}

interface Progress {
  /** The body leaves only after the server said yes to DATA; from then on a lost answer leaves the outcome open. */
  phase: 'connecting' | 'envelope' | 'body'
}

function smtpTransport(url: string, timeoutMs: number): SMTPTransport {
  return new SMTPTransport({
    url,
    dnsTimeout: timeoutMs,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  })
}

/** One mail; resolves with the server's last words. nodemailer's own transport hides the phase. */
async function converse(
  connections: SmtpConnections,
  mail: Mail,
  progress: Progress,
  limitMs: number,
): Promise<string> {
  const node = compose(mail)
  const bytes = await node.build()
  const envelope = { ...node.getEnvelope(), size: bytes.length }
  async function* body() {
    progress.phase = 'body'
    yield bytes
  }
  const attempt = async (fresh: boolean): Promise<string> => {
    progress.phase = 'connecting'
    const { connection, wasUsed } = await connections.take(fresh)
    progress.phase = 'envelope'
    try {
      const response = await within(limitMs, sendOver(connection, envelope, Readable.from(body())))
      connections.giveBack(connection)
      return response.slice(0, 200)
    } catch (error) {
      connection.close()
      // What was kept open may have been closed at the other end meanwhile; nothing was handed over then.
      if (wasUsed && !isAtBody(progress) && (error as NodemailerError).responseCode === undefined)
        return attempt(true)
      throw error
    }
  }
  return attempt(false)
}

function isAtBody({ phase }: Progress): boolean {
  return phase === 'body'
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let limit: NodeJS.Timeout | undefined
  const tooSlow = new Promise<never>((_resolve, reject) => {
    limit = setTimeout(() => reject(Object.assign(new Error('Too slow'), { code: 'ETIMEDOUT' })), limitMs)
  })
  try {
    return await Promise.race([work, tooSlow])
  } finally {
    clearTimeout(limit)
  }
}

function compose(mail: Mail) {
  return new MailComposer({
    messageId: mail.messageId,
    date: mail.writtenAt,
    from: parseAddress(mail.from) ?? undefined,
    to: parseAddress(mail.to) ?? undefined,
    replyTo: mail.replyTo === undefined ? undefined : (parseAddress(mail.replyTo) ?? undefined),
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    headers: mail.headers,
    attachments: mail.attachments,
    baseBoundary: createHash('sha256').update(mail.messageId).digest('hex').slice(0, 32),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile()
}

function readRefusal(error: NodemailerError, progress: Progress, secrets: string[]): HandOver {
  const code = error.responseCode
  if (code !== undefined && code >= 400 && progress.phase !== 'connecting') {
    const reason = `De mailserver weigert de mail${code < 500 ? ' voorlopig' : ''}: ${serverWords(error, secrets)}.`
    return code < 500
      ? { outcome: 'refused-for-now', reason, retryAfterSeconds: null }
      : { outcome: 'refused', reason }
  }
  if (progress.phase === 'body') {
    return {
      outcome: 'unknown',
      reason: `De mail is aangeboden, maar het antwoord van de mailserver kwam niet (${nameFault(error)}).`,
    }
  }
  if (error.code === 'EENVELOPE' || error.code === 'EMESSAGE') {
    return { outcome: 'refused', reason: `De mail kan zo niet worden verstuurd (${nameFault(error)}).` }
  }
  return { outcome: 'refused-for-now', reason: sayUnreachable(error), retryAfterSeconds: null }
}

/** Before the envelope nothing is wrong with the mail: even a 5xx there is about the server or our credentials. */
function sayUnreachable(error: NodemailerError): string {
  if (error.code === 'EAUTH') return `De mailserver accepteert onze inloggegevens niet (${nameFault(error)}).`
  if (error.responseCode !== undefined) return `De mailserver neemt nu geen mail aan (${nameFault(error)}).`
  if (error.code === 'ETLS')
    return `Een veilige verbinding met de mailserver lukt niet (${nameFault(error)}).`
  return `De mailserver is niet bereikbaar (${nameFault(error)}).`
}

function nameFault(error: NodemailerError): string {
  return String(error.responseCode ?? error.originalCode ?? error.code ?? 'geen code')
}

function serverWords(error: NodemailerError, secrets: string[]): string {
  let words = (error.response ?? String(error.responseCode)).replace(/[\s\p{Cc}]+/gu, ' ').trim()
  for (const secret of secrets) if (secret.length > 2) words = words.replaceAll(secret, '…')
  return words.slice(0, 200).replace(/\.$/, '')
}
