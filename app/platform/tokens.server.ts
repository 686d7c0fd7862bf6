import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A secret of 256 random bits that fits in an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token: useless to whoever reads the database. */
export function hashToken(token: string, secret: string): string {
  return createHmac('sha256', secret).update(token).digest('base64url')
}

/** Compares what somebody said with a secret, in a time that tells nothing. */
export function isSameSecret(said: string, secret: string): boolean {
  const digest = (text: string) => createHmac('sha256', secret).update(text).digest()
  return timingSafeEqual(digest(said), digest(secret))
}

const idBytes = 16
const seal = (purpose: string, ids: Buffer, secret: string) =>
  createHmac('sha256', secret).update(`${purpose}\n`).update(ids).digest()

/** Ids under a seal, for an address: the same ids give the same text again, and nobody else can make it. */
export function sealIds(purpose: string, ids: string[], secret: string): string {
  const bytes = Buffer.from(ids.join('').replace(/-/g, ''), 'hex')
  return Buffer.concat([bytes, seal(purpose, bytes, secret)]).toString('base64url')
}

/** The ids of a sealed text; null where the seal is not ours, or is for something else. */
export function openSealedIds(purpose: string, text: string, secret: string): string[] | null {
  const bytes = Buffer.from(text, 'base64url')
  const size = bytes.length - 32
  if (size <= 0 || size % idBytes !== 0 || bytes.toString('base64url') !== text) return null
  const ids = bytes.subarray(0, size)
  if (!timingSafeEqual(bytes.subarray(size), seal(purpose, ids, secret))) return null
  const each = Array.from({ length: size / idBytes }, (_, at) =>
    ids.subarray(at * idBytes, (at + 1) * idBytes),
  )
  return each.map((id) => id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'))
}
