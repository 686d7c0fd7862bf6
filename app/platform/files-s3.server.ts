import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import { FilesAway } from './files-away.server.ts'
import { requireFileKey, type FileStore, type KeptContent } from './files.server.ts'

export interface BucketSettings {
  /** Such as https://s3.eu-central-1.amazonaws.com; the bucket is named in the path. */
  endpoint: string
  bucket: string
  region: string
  accessKey: string
  secretKey: string
  /** How long the store may take to begin its answer. */
  timeoutMs?: number
}

const longestObjectionMs = 3_000
/** An upload of 25 MB over a slow line. */
const usualTimeoutMs = 60_000
/** The hash of no content. */
const emptySha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Files in a bucket of a service that speaks S3; every request is signed (version 4), the content included. */
export function createS3Store(settings: BucketSettings): FileStore {
  const ask = createAsk(settings)

  async function put(key: string, { stream, size, sha256 }: KeptContent): Promise<void> {
    try {
      await ask('PUT', `/${requireFileKey(key)}`, { stream, size, sha256 })
    } finally {
      stream.destroy()
    }
  }

  async function get(key: string): Promise<Readable> {
    const { body } = await ask('GET', `/${requireFileKey(key)}`)
    return body ? Readable.fromWeb(body as ReadableStream) : Readable.from([])
  }

  async function remove(key: string): Promise<void> {
    await ask('DELETE', `/${requireFileKey(key)}`, { absentIsFine: true })
  }

  async function objection(): Promise<string | null> {
    const quick = createAsk({ ...settings, timeoutMs: Math.min(longestObjectionMs, timeoutOf(settings)) })
    return quick('HEAD', '').then(
      () => null,
      (error: FilesAway) => `De opslag van bestanden geeft geen goed antwoord (${reasonOf(error)}).`,
    )
  }

  return { name: 's3', put, get, remove, objection }
}

interface Asked extends Partial<KeptContent> {
  absentIsFine?: boolean
}

function timeoutOf({ timeoutMs }: BucketSettings): number {
  return timeoutMs ?? usualTimeoutMs
}

/** Asks the store one thing; anything but a good answer rejects. A stream goes once, so nothing is tried again. */
function createAsk(settings: BucketSettings) {
  const { accessKey: accessKeyId, secretKey: secretAccessKey, region } = settings
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 })
  const base = `${settings.endpoint.replace(/\/+$/, '')}/${settings.bucket}`

  return async (method: string, path: string, asked: Asked = {}): Promise<Response> => {
    const { stream, size, sha256 = emptySha256, absentIsFine } = asked
    const headers = new Headers({ 'X-Amz-Content-Sha256': sha256 })
    const signed = await client.sign(`${base}${path}`, { method, headers })
    if (size !== undefined) signed.headers.set('Content-Length', String(size))
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), timeoutOf(settings))
    try {
      const response = await fetch(signed.url, {
        method,
        headers: signed.headers,
        signal: patience.signal,
        ...(stream ? { body: Readable.toWeb(stream) as BodyInit, duplex: 'half' as const } : {}),
      })
      if (response.ok || (absentIsFine && response.status === 404)) return response
      await response.body?.cancel()
      throw new FilesAway(`the store answered ${response.status}`)
    } catch (cause) {
      throw cause instanceof FilesAway ? cause : new FilesAway('the store gave no answer', { cause })
    } finally {
      clearTimeout(timer)
    }
  }
}

function reasonOf(error: FilesAway): string {
  const status = /\d{3}$/.exec(error.message)?.[0]
  const { name = '', cause } = (error.cause ?? {}) as { name?: string; cause?: { code?: string } }
  return status ?? cause?.code ?? (name === 'AbortError' ? 'geen antwoord op tijd' : name || 'onbekend')
}
