/** Prisma's codes, and those of the network, for a server that does not answer. */
const awayCodes = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'ECONNREFUSED',
  'ECONNRESET',
  '57P01',
  '57P03',
])

/** Whether an error means that the database does not answer, now or for a while. */
export function isDatabaseAway(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (awayCodes.has(String((cause as { code?: unknown }).code))) return true
    if (/Connection terminated|server has closed the connection|ECONNREFUSED/.test(cause.message)) return true
  }
  return false
}
