import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { SMTPServer } from 'smtp-server'
import type { SMTPServerSession } from 'smtp-server'
import { readMime } from './read-mime.ts'
import type { ReceivedMail } from './read-mime.ts'

export interface SmtpMessage extends ReceivedMail {
  envelope: { from: string; to: string[] }
  /** As whom the client signed in; null when it did not. */
  user: string | null
  raw: Buffer
}

/** What the server does with one mail instead of simply accepting it. */
export type SmtpTrouble =
  /** A refusal with its code (4xx for now, 5xx for good), at the recipient or after the body. */
  | { kind: 'refuse'; code: number; at: 'recipient' | 'body'; message?: string }
  /** Cuts the connection: at the recipient, or after the whole body, with the mail kept. */
  | { kind: 'drop'; at: 'recipient' | 'body' }
  /** Takes its time before answering the body. */
  | { kind: 'delay'; ms: number }

export interface TestSmtpServer {
  /** With the credentials in it, when there are any. */
  url: string
  port: number
  messages: SmtpMessage[]
  /** Trouble for the next mails, one each. */
  trouble: SmtpTrouble[]
  /** How many connections were opened so far. */
  connected(): number
  /** Closes every connection, as a server does with who keeps silent. */
  hangUp(): void
  close(): Promise<void>
}

/** A real SMTP server on a free port that keeps what it receives. `secure` speaks TLS from the first byte. */
export async function startSmtpServer(
  options: { port?: number; credentials?: { user: string; pass: string }; secure?: boolean } = {},
): Promise<TestSmtpServer> {
  const messages: SmtpMessage[] = []
  const trouble: SmtpTrouble[] = []
  const { credentials } = options
  let connections = 0

  const server: SMTPServer = new SMTPServer({
    secure: options.secure ?? false,
    logger: false,
    authOptional: !credentials,
    allowInsecureAuth: true,
    disabledCommands: credentials ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    onConnect(_session, callback) {
      connections += 1
      callback()
    },
    onAuth({ username, password }, _session, callback) {
      const known = username === credentials?.user && password === credentials?.pass
      callback(known ? null : new Error('Invalid username or password'), { user: username })
    },
    onRcptTo(_address, session, callback) {
      const next = trouble[0]
      if (next?.kind === 'refuse' && next.at === 'recipient') return callback(refusal(trouble.shift()))
      if (next?.kind !== 'drop' || next.at !== 'recipient') return callback()
      trouble.shift()
      cut(server, session)
    },
    onData: (stream, session, callback) =>
      whole(stream, (body) => {
        const next = trouble.shift()
        if (next?.kind === 'refuse') return callback(refusal(next))
        messages.push(toMessage(body, session))
        if (next?.kind === 'drop') return cut(server, session)
        setTimeout(callback, next?.kind === 'delay' ? next.ms : 0, null, `queued as ${messages.length}`)
      }),
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))

  const { port } = server.server.address() as AddressInfo
  const url = addressOf(port, options)
  const acts = { hangUp: () => hangUp(server), close: () => closeServer(server) }
  return { url, port, messages, trouble, connected: () => connections, ...acts }
}

function whole(stream: Readable, use: (body: Buffer) => void): void {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  stream.on('end', () => use(Buffer.concat(chunks)))
}

function hangUp(server: SMTPServer): void {
  for (const connection of server.connections) connection._socket.destroy()
}

async function closeServer(server: SMTPServer): Promise<void> {
  hangUp(server)
  await new Promise<void>((resolve) => server.close(() => resolve()))
}

function addressOf(
  port: number,
  options: { credentials?: { user: string; pass: string }; secure?: boolean },
): string {
  const { credentials, secure } = options
  const login = credentials
    ? `${encodeURIComponent(credentials.user)}:${encodeURIComponent(credentials.pass)}@`
    : ''
  return `${secure ? 'smtps' : 'smtp'}://${login}127.0.0.1:${port}`
}

function refusal(trouble: SmtpTrouble | undefined): Error {
  if (trouble?.kind !== 'refuse') return new Error('Refused')
  return Object.assign(new Error(trouble.message ?? 'Refused'), { responseCode: trouble.code })
}

function cut(server: SMTPServer, session: SMTPServerSession): void {
  for (const connection of server.connections)
    if (connection.session.id === session.id) connection._socket.destroy()
}

function toMessage(raw: Buffer, session: SMTPServerSession): SmtpMessage {
  const from = session.envelope.mailFrom
  const envelope = { from: from ? from.address : '', to: session.envelope.rcptTo.map((to) => to.address) }
  return { ...readMime(raw), envelope, user: typeof session.user === 'string' ? session.user : null, raw }
}
