import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import busboy from 'busboy'
import { objectionToFile, type FileKind } from '#app/shared/file-kinds.ts'
import { cleanFileName, objectionToSize } from '#app/shared/file-name.ts'
import { findContent } from './file-content.server.ts'

export interface UploadLimits {
  /** The field of the form that holds files; files in others are passed over. */
  field: string
  maxFiles: number
  /** Of each file. */
  maxBytes: number
  kinds: readonly FileKind[]
}

/** A file that was sent, whole, of a size and kind that was asked for. */
export interface SentFile {
  /** Cleaned. */
  name: string
  size: number
  /** In hexadecimals. */
  sha256: string
  open(): Readable
}

export interface Upload {
  /** The other fields. */
  fields: [name: string, value: string][]
  /** Empty while there are objections. */
  files: SentFile[]
  /** What is wrong with files, each in a Dutch sentence that names it. */
  objections: string[]
  /** Throws away what was received. */
  discard(): Promise<void>
}

/** The request broke off, or is no form. */
class BrokenUpload extends Error {
  constructor(options: { cause: unknown }) {
    super('the upload broke off', options)
    this.name = 'BrokenUpload'
  }
}

/**
 * Reads a form with files as it comes in, into files on this machine: of what is too much nothing is kept. A request that
 * breaks off rejects with `BrokenUpload` and leaves nothing.
 */
export async function readUpload(request: Request, limits: UploadLimits): Promise<Upload> {
  const folder = await mkdtemp(join(tmpdir(), 'gestand-upload-'))
  const discard = () => rm(folder, { recursive: true, force: true })
  try {
    const { fields, received, tooMany } = await receive(request, limits, folder)
    const objections = tooMany ? [`Kies ten hoogste ${limits.maxFiles} bestanden tegelijk.`] : []
    for (const file of received) objections.push(...(await objectionsTo(file, limits)))
    const files = objections.length > 0 ? [] : received.map(sentFile)
    return { fields, files, objections, discard }
  } catch (cause) {
    await discard()
    throw new BrokenUpload({ cause })
  }
}

interface Received {
  name: string
  path: string
  size: number
  sha256: string
}

async function receive(request: Request, limits: UploadLimits, folder: string) {
  const fields: Upload['fields'] = []
  const coming: Promise<Received>[] = []
  let tooMany = false
  const form = busboy({
    headers: { 'content-type': request.headers.get('Content-Type') ?? '' },
    defParamCharset: 'utf8',
    limits: {
      fileSize: limits.maxBytes + 1,
      files: limits.maxFiles + 1,
      fields: 100,
      fieldSize: 200_000,
      fieldNameSize: 200,
    },
  })
  form.on('field', (name, value) => void fields.push([name, value]))
  form.on('filesLimit', () => (tooMany = true))
  form.on('file', (field, stream, { filename }) => {
    // A file field in which nothing was chosen is sent too, without a name.
    if (field !== limits.field || !filename) return void stream.resume()
    if (coming.length === limits.maxFiles) tooMany = true
    if (tooMany) return void stream.resume()
    const kept = keep(stream, join(folder, String(coming.length)), filename)
    // A disk that is full ends the whole request: nothing would read on.
    kept.catch((error: Error) => form.destroy(error))
    coming.push(kept)
  })
  await pipeline(Readable.fromWeb(request.body as ReadableStream), form)
  return { fields, received: await Promise.all(coming), tooMany }
}

async function keep(stream: Readable, path: string, filename: string): Promise<Received> {
  const hash = createHash('sha256')
  let size = 0
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      size += chunk.length
      done(null, chunk)
    },
  })
  await pipeline(stream, meter, createWriteStream(path))
  return { name: cleanFileName(filename), path, size, sha256: hash.digest('hex') }
}

async function objectionsTo({ name, path, size }: Received, limits: UploadLimits): Promise<string[]> {
  const objection =
    objectionToSize(name, size, limits.maxBytes) ??
    objectionToFile(name, await findContent(path), limits.kinds)
  return objection ? [objection] : []
}

function sentFile({ name, path, size, sha256 }: Received): SentFile {
  return { name, size, sha256, open: () => createReadStream(path) }
}
