const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const ALLOWED_ADDRESS = /^(https?:\/\/[^/]|mailto:[^@]+@)/i
const LONGEST_ADDRESS = 2000

/** The fields of a JSON object; empty for anything else, so that every field can be asked for. */
export function fieldsOf(untrusted: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof untrusted === 'object' && untrusted !== null && !Array.isArray(untrusted)
  return isObject ? (untrusted as Record<string, unknown>) : {}
}

export function listOf(untrusted: unknown): readonly unknown[] {
  return Array.isArray(untrusted) ? untrusted : []
}

/** Text on one line that every database and every XML writer takes: no control characters, no half emoji. */
export function cleanText(untrusted: unknown): string {
  if (typeof untrusted !== 'string') return ''
  return untrusted
    .replace(/\r\n|[\t\n\r\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
}

/** Null for anything that is no UUID; lower case, so that one id has one spelling. */
export function cleanId(untrusted: unknown): string | null {
  const id = typeof untrusted === 'string' ? untrusted.toLowerCase() : ''
  return UUID.test(id) ? id : null
}

/** The address of a link when its scheme is http, https or mailto, else null. */
export function allowedAddress(untrusted: unknown): string | null {
  const address = cleanText(untrusted).trim()
  if (address.length > LONGEST_ADDRESS || /\s/.test(address)) return null
  return ALLOWED_ADDRESS.test(address) && URL.canParse(address) ? address : null
}
