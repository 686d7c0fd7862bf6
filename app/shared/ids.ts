import { Problem } from './problem.ts'

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export function isId(text: unknown): text is string {
  return typeof text === 'string' && pattern.test(text)
}

/** An id from an address; anything that cannot be one is as absent as an unknown one. */
export function requireId(text: string | undefined): string {
  if (!isId(text)) throw new Problem('not-found')
  return text.toLowerCase()
}

/** The number of a version in an address; anything else does not exist. */
export function requireNumber(text: string | undefined): number {
  if (!text || !/^\d{1,6}$/.test(text)) throw new Problem('not-found')
  return Number(text)
}
