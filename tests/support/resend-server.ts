import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The body of `POST /emails`, as far as it is used here. */
export interface ResendMail {
  from: string
  to: string[]
  reply_to?: string
  subject: string
  html: string
  text: string
  headers?: Record<string, string>
  attachments?: { filename: string; content_type?: string; content: string }[]
}

/** What the server does with one request instead of simply accepting it. */
export type ResendTrouble =
  | { kind: 'answer'; status: number; name: string; message?: string; headers?: Record<string, string> }
  /** Accepts the mail and answers 200 with an empty object. */
  | { kind: 'no-id' }
  /** Accepts the mail and never answers. */
  | { kind: 'hang' }
  /** Cuts the connection, with the mail accepted or not. */
  | { kind: 'drop'; accepted: boolean }
  /** Accepts the mail and answers after a while; until then the same key is a concurrent request. */
  | { kind: 'delay'; ms: number }

export interface ResendServer {
  url: string
  /** What was accepted, in order; a repeated key adds nothing. */
  mails: { id: string; key: string | null; mail: ResendMail }[]
  /** Every request to `POST /emails`, accepted or not. */
  attempts: { key: string | null; body: string }[]
  /** Trouble for the next requests, one each. */
  trouble: ResendTrouble[]
  close(): Promise<void>
}

const memoryMs = 24 * 60 * 60 * 1000

type Refusal = [status: number, name: string, message: string]
type State = Pick<ResendServer, 'mails' | 'attempts' | 'trouble'>

/** What Resend remembers of keys, for 24 hours of the clock it is given. */
class KeyMemory {
  private readonly entries = new Map<string, { body: string; at: number; id: string | null }>()
  constructor(private readonly now: () => Date) {}

  private known(key: string | null) {
    const entry = key === null ? undefined : this.entries.get(key)
    return entry && this.now().getTime() - entry.at < memoryMs ? entry : undefined
  }

  /** The id of the mail that came before under this key. */
  idOf(key: string | null): string | null {
    return this.known(key)?.id ?? null
  }

  objectionTo(key: string | null, body: string): Refusal | null {
    if (key !== null && (key.length < 1 || key.length > 256)) {
      return [400, 'invalid_idempotency_key', 'The key must be between 1-256 chars.']
    }
    const entry = this.known(key)
    if (!entry) return null
    if (entry.body !== body) return [409, 'invalid_idempotent_request', 'Same key, other payload.']
    if (entry.id === null) return [409, 'concurrent_idempotent_requests', 'Same key, request in progress.']
    return null
  }

  begin(key: string | null, body: string): void {
    if (key !== null) this.entries.set(key, { body, at: this.now().getTime(), id: null })
  }

  finish(key: string | null, id: string): void {
    const entry = key === null ? undefined : this.entries.get(key)
    if (entry) entry.id = id
  }
}

/** A stand-in for the API of Resend with its rules for idempotency keys; `now` is the clock of its memory. */
export async function startResendServer(options: {
  apiKey: string
  now: () => Date
  port?: number
}): Promise<ResendServer> {
  const state: State = { mails: [], attempts: [], trouble: [] }
  const memory = new KeyMemory(options.now)
  const server = createServer((request, response) => {
    const objection = objectionToCaller(request, options.apiKey)
    if (objection) return refuse(response, ...objection)
    if (request.method === 'POST' && request.url === '/emails') {
      return void takeMail(request, response, state, memory)
    }
    refuse(response, 404, 'not_found', 'The requested endpoint does not exist.')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { ...state, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

function objectionToCaller(request: IncomingMessage, apiKey: string): Refusal | null {
  const { authorization } = request.headers
  if (!authorization) return [401, 'missing_api_key', 'Missing API key in the authorization header.']
  if (authorization !== `Bearer ${apiKey}`) return [403, 'invalid_api_key', 'API key is invalid.']
  if (request.method === 'GET' && request.url === '/domains') {
    return [401, 'restricted_api_key', 'This API key is restricted to only send emails.']
  }
  return null
}

async function takeMail(
  request: IncomingMessage,
  response: ServerResponse,
  state: State,
  memory: KeyMemory,
): Promise<void> {
  const body = await readBody(request)
  const key = (request.headers['idempotency-key'] as string | undefined) ?? null
  state.attempts.push({ key, body })
  const trouble = state.trouble.shift()
  if (trouble?.kind === 'answer') {
    return refuse(response, trouble.status, trouble.name, trouble.message, trouble.headers)
  }
  if (trouble?.kind === 'drop' && !trouble.accepted) return void response.destroy()
  const objection = objectionToMail(body) ?? memory.objectionTo(key, body)
  if (objection) return refuse(response, ...objection)
  const before = memory.idOf(key)
  if (before) return answer(response, 200, { id: before })

  memory.begin(key, body)
  if (trouble?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, trouble.ms))
  const id = `mail-${state.mails.length + 1}`
  state.mails.push({ id, key, mail: JSON.parse(body) as ResendMail })
  memory.finish(key, id)
  if (trouble?.kind === 'drop') return void response.destroy()
  if (trouble?.kind !== 'hang') answer(response, 200, trouble?.kind === 'no-id' ? {} : { id })
}

function objectionToMail(body: string): [number, string, string] | null {
  const mail = JSON.parse(body) as Partial<ResendMail>
  const missing = (['from', 'to', 'subject'] as const).find((field) => !mail[field]?.length)
  if (missing) return [422, 'missing_required_field', `Missing \`${missing}\` field.`]
  const strange = [mail.from, ...(mail.to ?? [])].some((address) => !/@[^@\s]+\.[^@\s]+$/.test(address ?? ''))
  return strange ? [422, 'validation_error', 'Invalid `to` field.'] : null
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function refuse(response: ServerResponse, status: number, name: string, message = name, headers = {}): void {
  answer(response, status, { statusCode: status, name, message }, headers)
}

function answer(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}
