import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server does with one request instead of simply obeying it. */
export type S3Trouble = 'refuse' | 'hang' | 'drop'

export interface S3Server {
  url: string
  /** What it keeps, by bucket and key. */
  objects: Map<string, Buffer>
  /** Trouble for the next requests, one each. */
  trouble: S3Trouble[]
  close(): Promise<void>
}

interface Credentials {
  accessKey: string
  secretKey: string
  region: string
}

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** A stand-in for S3 that keeps objects, and checks what the real one checks: signature (version 4), length and hash. */
export async function startS3Server(credentials: Credentials): Promise<S3Server> {
  const objects = new Map<string, Buffer>()
  const trouble: S3Trouble[] = []
  const server = createServer((request, response) => {
    const next = trouble.shift()
    if (next === 'hang') return
    if (next === 'drop') return void request.socket.destroy()
    if (next === 'refuse') return void response.writeHead(503).end('<Error><Code>SlowDown</Code></Error>')
    void answer(request, response, objects, credentials)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const close = async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, objects, trouble, close }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  objects: Map<string, Buffer>,
  credentials: Credentials,
): Promise<void> {
  const body = await readBody(request).catch(() => null)
  if (body === null) return
  const refusal = objectionTo(request, body, credentials)
  if (refusal) return void response.writeHead(...refusal).end()
  const path = request.url ?? ''
  const kept = objects.get(path)
  if (request.method === 'PUT') objects.set(path, body)
  if (request.method === 'DELETE') objects.delete(path)
  if (request.method === 'DELETE') return void response.writeHead(204).end()
  if (request.method === 'GET' && !kept) return void response.writeHead(404).end()
  response.writeHead(200).end(request.method === 'GET' ? kept : undefined)
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function objectionTo(
  request: IncomingMessage,
  body: Buffer,
  credentials: Credentials,
): [number, string] | null {
  const { headers, method } = request
  if (method === 'PUT' && headers['content-length'] === undefined) return [411, 'MissingContentLength']
  if (method === 'PUT' && Number(headers['content-length']) !== body.length) return [400, 'IncompleteBody']
  if (headers['x-amz-content-sha256'] !== sha256(body)) return [400, 'XAmzContentSHA256Mismatch']
  const given = /Signature=([0-9a-f]{64})$/.exec(headers.authorization ?? '')?.[1] ?? ''
  const due = signatureOf(request, credentials)
  const isSigned = given.length === due.length && timingSafeEqual(Buffer.from(given), Buffer.from(due))
  return isSigned ? null : [403, 'SignatureDoesNotMatch']
}

/** The signature as the rules of AWS have it, worked out anew from what arrived. */
function signatureOf(request: IncomingMessage, { accessKey, secretKey, region }: Credentials): string {
  const { headers, method, url = '' } = request
  const date = String(headers['x-amz-date'])
  const scope = `${date.slice(0, 8)}/${region}/s3/aws4_request`
  const pattern = /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), /
  const [, credential, signed = ''] = pattern.exec(headers.authorization ?? '') ?? []
  const mustBeSigned = ['host', 'x-amz-content-sha256', 'x-amz-date']
  if (credential !== `${accessKey}/${scope}`) return ''
  if (!mustBeSigned.every((name) => signed.split(';').includes(name))) return ''
  const { pathname } = new URL(url, 'http://s3')
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`)
  const canonical = [method, pathname, '', lines.join(''), signed, headers['x-amz-content-sha256']].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n')
  const parts = [date.slice(0, 8), region, 's3', 'aws4_request']
  const key = parts.reduce<string | Buffer>((secret, part) => hmac(secret, part), `AWS4${secretKey}`)
  return hmac(key, toSign).toString('hex')
}
