import { connect } from 'node:net'
import { Resend } from 'resend'
import { objectionToMail, parseAddress } from './mail.server.ts'
import type { HandOver, Mail, MailTransport } from './mail.server.ts'

const longestObjectionMs = 3_000

/** Mail over the API of Resend. `baseUrl` is another host with the same API; `timeoutMs` is for a whole request. */
export function createResendTransport(options: {
  apiKey: string
  baseUrl?: string
  timeoutMs?: number
}): MailTransport {
  const timeoutMs = options.timeoutMs ?? 15_000
  const client = new Resend(options.apiKey, { baseUrl: options.baseUrl?.replace(/\/+$/, '') })

  async function handOver(mail: Mail): Promise<HandOver> {
    const objection = objectionToMail(mail)
    if (objection) return { outcome: 'refused', reason: objection }
    const fault = await faultInConnecting(client.baseUrl, timeoutMs)
    if (fault) return forNow(`Resend is niet bereikbaar (${fault}).`)
    const answer = await client.emails.send(compose(mail), {
      idempotencyKey: mail.key,
      signal: AbortSignal.timeout(timeoutMs),
    })
    return readAnswer(answer)
  }

  async function objection(): Promise<string | null> {
    const patience = Math.min(timeoutMs, longestObjectionMs)
    const fault = await faultInConnecting(client.baseUrl, patience)
    if (fault) return `Resend is niet bereikbaar (${fault}).`
    const { error } = await client.get('/domains', { signal: AbortSignal.timeout(patience) })
    if (!error || error.name === 'restricted_api_key' || error.statusCode === 429) return null
    if (isAboutTheKey(error)) return `Resend accepteert onze sleutel niet (${error.name}).`
    return `Resend geeft geen goed antwoord (${error.statusCode ?? 'geen code'}).`
  }

  return { name: 'resend', handOver, objection, close: async () => undefined }
}

type Answer = Awaited<ReturnType<Resend['emails']['send']>>
type ResendError = NonNullable<Answer['error']>

function readAnswer({ data, error, headers }: Answer): HandOver {
  if (!error) {
    return data?.id
      ? { outcome: 'accepted', providerId: data.id }
      : { outcome: 'unknown', reason: 'Resend heeft geantwoord zonder kenmerk van de mail.' }
  }
  const status = error.statusCode ?? null
  const code = `${status ?? 'geen code'}, ${error.name}`
  if (status === null || status === 408 || status === 502 || status === 504) {
    return {
      outcome: 'unknown',
      reason: `De mail is aangeboden, maar een antwoord van Resend kwam niet (${code}).`,
    }
  }
  if (error.name === 'concurrent_idempotent_requests') {
    return { outcome: 'unknown', reason: `Resend is met deze mail nog bezig (${code}).` }
  }
  if (error.name === 'invalid_idempotent_request') {
    return { outcome: 'refused', reason: `Onder deze sleutel is al een andere mail aangeboden (${code}).` }
  }
  if (status === 429) return forNow(`Resend vraagt om te wachten (${code}).`, secondsToWait(headers))
  if (isAboutTheKey(error)) return forNow(`Resend accepteert onze sleutel niet (${code}).`)
  if (status >= 500) return forNow(`Resend heeft een storing (${code}).`, secondsToWait(headers))
  return {
    outcome: 'refused',
    reason: `Resend weigert de mail (${code}): ${error.message.slice(0, 200).replace(/\.$/, '')}.`,
  }
}

/** A faulty key says nothing about the mail, which can go when the key is mended. */
function isAboutTheKey(error: ResendError): boolean {
  return ['missing_api_key', 'restricted_api_key', 'invalid_api_key'].includes(error.name)
}

function forNow(reason: string, retryAfterSeconds: number | null = null): HandOver {
  return { outcome: 'refused-for-now', reason, retryAfterSeconds }
}

function secondsToWait(headers: Record<string, string> | null): number | null {
  const seconds = Number(headers?.['retry-after'] ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : null
}

function compose(mail: Mail): Parameters<Resend['emails']['send']>[0] {
  return {
    from: writeAddress(mail.from),
    to: [writeAddress(mail.to)],
    replyTo: mail.replyTo === undefined ? undefined : writeAddress(mail.replyTo),
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    headers: { ...mail.headers, 'Message-ID': mail.messageId },
    attachments: mail.attachments?.map((file) => ({
      filename: file.filename,
      contentType: file.contentType,
      content: Buffer.from(file.content, 'utf8').toString('base64'),
    })),
  }
}

function writeAddress(text: string): string {
  const parsed = parseAddress(text)
  return parsed?.name ? `"${parsed.name}" <${parsed.address}>` : (parsed?.address ?? text)
}

/**
 * Null when a connection can be opened, else the code of what stopped it. The client hides why a request failed;
 * only where not even a connection came about is it certain that nothing was handed over.
 */
function faultInConnecting(baseUrl: string, timeoutMs: number): Promise<string | null> {
  const { hostname, port, protocol } = new URL(baseUrl)
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port) || (protocol === 'http:' ? 80 : 443),
    })
    const settle = (fault: string | null) => {
      socket.destroy()
      clearTimeout(timer)
      resolve(fault)
    }
    const timer = setTimeout(() => settle('ETIMEDOUT'), timeoutMs)
    socket.once('connect', () => settle(null))
    socket.once('error', (error: NodeJS.ErrnoException) => settle(error.code ?? 'geen code'))
  })
}
