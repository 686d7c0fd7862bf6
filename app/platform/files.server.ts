import { randomBytes } from 'node:crypto'
import type { Readable } from 'node:stream'

/** A content that is to be kept; its size and hash are known before it goes. */
export interface KeptContent {
  stream: Readable
  /** In bytes. */
  size: number
  /** SHA-256, in hexadecimals. */
  sha256: string
}

/** Where files are kept: a content under a random key, whole or not at all. What goes wrong rejects with `FilesAway`. */
export interface FileStore {
  readonly name: 'folder' | 's3'
  put(key: string, content: KeptContent): Promise<void>
  /** The content as it was put. It begins to flow only when the store has it. */
  get(key: string): Promise<Readable>
  /** Takes a content away; one that is not there is no fault. */
  remove(key: string): Promise<void>
  /** Null when the store answers, else a Dutch sentence that says what is wrong; answers within seconds. */
  objection(): Promise<string | null>
}

/** A key that nobody can guess and every store takes as a name. */
export function newFileKey(): string {
  return randomBytes(24).toString('hex')
}

/** Keys are ours: anything else could be a way out of the store. */
export function requireFileKey(key: string): string {
  if (!/^[0-9a-f]{48}$/.test(key)) throw new RangeError('not a key of the file store')
  return key
}
