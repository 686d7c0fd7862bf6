import { createHash } from 'node:crypto'

/** PostgreSQL keeps every named statement of a connection in memory until the connection ends. */
const mostNames = 1000

/**
 * Gives statements a name, by which a server keeps how it reads and plans them. Only what is asked again with other values
 * gets one: lists of changing length make statements that never come back. An empty name means none.
 */
export function createStatementNames(): (query: { sql: string; args: unknown[] }) => string {
  const names = new Map<string, string>()
  let once = new Set<string>()
  return ({ sql, args }) => {
    const known = names.get(sql)
    if (known) return known
    if (args.length === 0 || names.size >= mostNames) return ''
    if (!once.has(sql)) {
      if (once.size >= mostNames) once = new Set()
      once.add(sql)
      return ''
    }
    once.delete(sql)
    const name = `gestand_${createHash('sha256').update(sql).digest('hex').slice(0, 32)}`
    names.set(sql, name)
    return name
  }
}

/** A pool in front of the server that hands one connection to many, such as PgBouncer, knows no names: `?pgbouncer=true` says so. */
export function keepsStatements(url: string): boolean {
  return new URL(url).searchParams.get('pgbouncer') !== 'true'
}
