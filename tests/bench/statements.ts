import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { OpenDatabase } from '#app/platform/database.server.ts'

/** The statements that a PostgreSQL server of `startPostgres` carries out while some work is done, in order, from its own log. */
export async function statementsDuring(open: OpenDatabase, work: () => Promise<void>): Promise<string[]> {
  const [setting] = await open.database.$queryRaw<{ folder: string }[]>`
    SELECT current_setting('data_directory') AS folder`
  const log = join(dirname(setting?.folder ?? ''), 'log')
  await logStatements(open, 'all')
  const before = readFileSync(log, 'utf8').length
  await work()
  const written = readFileSync(log, 'utf8').slice(before)
  await logStatements(open, 'none')
  const entries = [
    ...written.matchAll(/LOG: {2}(?:statement|execute [^:]*): ([^]*?)(?=\n\d{4}-\d\d-\d\d |$)/g),
  ]
  return entries.map((entry) => entry[1] ?? '')
}

async function logStatements(open: OpenDatabase, which: 'all' | 'none'): Promise<void> {
  await open.execute(`ALTER SYSTEM SET log_statement = '${which}'`)
  await open.execute('SELECT pg_reload_conf()')
  // Every connection reads its settings anew before its next statement, once the signal has arrived.
  await open.execute('SELECT pg_sleep(0.3)')
}
