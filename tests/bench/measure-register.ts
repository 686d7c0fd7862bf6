import { resolve } from 'node:path'
import { createClock } from '#app/platform/clock.server.ts'
import type { OpenDatabase } from '#app/platform/database.server.ts'
import { writeNumber, type Print } from './figures.ts'
import type { SessionCookies } from './filled-database.ts'
import { loadWith, type Load } from './load.ts'
import { startProgram } from './program.ts'
import { statementsDuring } from './statements.ts'
import { listVariants } from './variants.ts'

const root = resolve(import.meta.dirname, '../..')
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
  const program = await startProgram({
    folder: root,
    command: process.execPath,
    args: ['app/launch.cjs', 'app/cli/serve.ts'],
    env,
    path: '/gezond',
    withinMs: 120_000,
  })
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
      const rows = countRows(await getPage(program.url + address, cookie))
      print(writeLine([name, ...cellsOf({ ...load, statements, rows }, open !== null)]))
    }
  } finally {
    await program.stop()
  }
}

/** Of three pages, since the heartbeat of the program may fall into one. */
async function fewestStatements(open: OpenDatabase, get: () => Promise<void>): Promise<number> {
  const counts: number[] = []
  for (let page = 0; page < 3; page += 1) counts.push((await statementsDuring(open, get)).length)
  return Math.min(...counts)
}

function cellsOf({ rows, statements, ...load }: Figures, isServer: boolean): string[] {
  return [
    ...[load.perSecond, load.p50, load.p95, load.p99, load.bytes / 1000, rows].map(writeNumber),
    statements === null ? '–' : String(statements),
    writeNumber(load.p95 / aims.p95),
    isServer ? writeNumber(load.perSecond / aims.perSecond) : '–',
  ]
}

async function getPage(address: string, cookie: string): Promise<string> {
  const response = await fetch(address, { headers: { cookie, accept: 'text/html' } })
  if (response.status !== 200) throw new Error(`${address} answers ${response.status}.`)
  return response.text()
}

function countRows(page: string): number {
  return new Set(page.match(/(?<=href="\/afspraken\/)[0-9a-f-]{36}(?=")/g)).size
}

async function addressOfSecondPage(url: string, cookie: string): Promise<string> {
  const page = await getPage(`${url}/afspraken`, cookie)
  const query = /href="(?:\/afspraken)?(\?[^"]*\bna=[^"]*)"/.exec(page)?.[1]
  if (!query) throw new Error('The register has no second page.')
  return `/afspraken${query.replaceAll('&amp;', '&')}`
}
