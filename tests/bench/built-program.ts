import { resolve } from 'node:path'
import type { OpenDatabase } from '#app/platform/database.server.ts'
import { startProgram, type Program } from './program.ts'
import { statementsDuring } from './statements.ts'

const root = resolve(import.meta.dirname, '../..')

/** The built program in a process of its own, as by `npm run serve`. */
export function startBuilt(env: Record<string, string>): Promise<Program> {
  return startProgram({
    folder: root,
    command: process.execPath,
    args: ['app/launch.cjs', 'app/cli/serve.ts'],
    env,
    path: '/gezond',
    withinMs: 120_000,
  })
}

/** Of three pages, since the heartbeat of the program may fall into one. */
export async function fewestStatements(open: OpenDatabase, get: () => Promise<void>): Promise<number> {
  const counts: number[] = []
  for (let page = 0; page < 3; page += 1) counts.push((await statementsDuring(open, get)).length)
  return Math.min(...counts)
}

export async function getPage(address: string, cookie: string): Promise<string> {
  const response = await fetch(address, { headers: { cookie, accept: 'text/html' } })
  if (response.status !== 200) throw new Error(`${address} answers ${response.status}.`)
  return response.text()
}

/** The agreements to which a page leads. */
export function agreementsOn(page: string): string[] {
  return [...new Set(page.match(/(?<=href="\/afspraken\/)[0-9a-f-]{36}(?=")/g))]
}

export async function addressOfSecondPage(url: string, cookie: string): Promise<string> {
  const page = await getPage(`${url}/afspraken`, cookie)
  const query = /href="(?:\/afspraken)?(\?[^"]*\bna=[^"]*)"/.exec(page)?.[1]
  if (!query) throw new Error('The register has no second page.')
  return `/afspraken${query.replaceAll('&amp;', '&')}`
}
