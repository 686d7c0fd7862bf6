import { createClock } from '#app/platform/clock.server.ts'
import type { OpenDatabase } from '#app/platform/database.server.ts'
import { addressOfSecondPage, agreementsOn, fewestStatements, getPage, startBuilt } from './built-program.ts'
import { writeNumber, type Print } from './figures.ts'
import type { SessionCookies } from './filled-database.ts'
import { loadWith, type Load } from './load.ts'
import { listVariants } from './variants.ts'

const aims = { p95: 100, perSecond: 100 }

interface Subject {
  env: Record<string, string>
  cookies: SessionCookies
  /** Where the statements of the server can be read; null for the embedded database. */
  open: OpenDatabase | null
}

interface Figures extends Load {
  rows: number
  statements: number | null
}

const widths = [16, 7, 7, 7, 7, 6, 6, 8, 8, 8]

function writeLine(cells: string[]): string {
  return cells.map((cell, index) => (index ? cell.padStart(widths[index] ?? 0) : cell.padEnd(16))).join('')
}

const heading = [
  'what is asked',
  'per s',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  'kB',
  'rows',
  'queries',
  'p95÷aim',
  '/s÷aim',
]

/** Starts the program on a filled database and prints a line of figures for each way to ask for the register. */
export async function measureRegister(print: Print, { env, cookies, open }: Subject): Promise<void> {
  const program = await startBuilt(env)
  try {
    print(`  aims: p95 at most ${aims.p95} ms; on PostgreSQL at least ${aims.perSecond} pages per second`)
    print(
      `  queries: statements in the log of the server (log_statement = all) during one page, the fewest of three`,
    )
    print(writeLine(heading))
    const second = await addressOfSecondPage(program.url, cookies.secretariat)
    for (const { name, reader, address } of listVariants(second, createClock().today())) {
      const cookie = cookies[reader]
      const load = await loadWith(program.url + address, cookie)
      const get = async () => void (await getPage(program.url + address, cookie))
      const statements = open && (await fewestStatements(open, get))
      const rows = agreementsOn(await getPage(program.url + address, cookie)).length
      print(writeLine([name, ...cellsOf({ ...load, statements, rows }, open !== null)]))
    }
  } finally {
    await program.stop()
  }
}

function cellsOf({ rows, statements, ...load }: Figures, isServer: boolean): string[] {
  return [
    ...[load.perSecond, load.p50, load.p95, load.p99, load.bytes / 1000, rows].map(writeNumber),
    statements === null ? '–' : String(statements),
    writeNumber(load.p95 / aims.p95),
    isServer ? writeNumber(load.perSecond / aims.perSecond) : '–',
  ]
}
