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
