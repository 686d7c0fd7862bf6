import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { writeAim, writeRuns, type Print, percentile } from './figures.ts'
import { startProgram } from './program.ts'

const root = resolve(import.meta.dirname, '../..')
/** What a fresh clone does not have. */
const absent = new Set([
  'node_modules',
  'build',
  'data',
  '.git',
  'prisma/generated',
  'test-results',
  'playwright-report',
])

const coldRuns = 3
const warmRuns = 5

/** The sources as after a fresh `npm ci`, beside those that somebody may be working in. */
function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'gestand-bench-'))
  cpSync(root, copy, { recursive: true, filter: (source) => !absent.has(relative(root, source)) })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

async function secondsToFirstPage(folder: string): Promise<number> {
  const program = await startProgram({
    folder,
    command: 'npm',
    args: ['start'],
    env: {},
    path: '/inloggen',
    withinMs: 300_000,
  })
  await program.stop()
  return program.startedInMs / 1000
}

/** Prints the time from `npm start` to the first page, cold and warm. */
export async function benchStart(print: Print): Promise<void> {
  const cold: number[] = []
  const warm: number[] = []
  print('start: from `npm start` to 200 on GET /inloggen, asked every 20 ms; demo on the embedded database')
  for (let run = 0; run < coldRuns; run += 1) {
    const folder = copyTree()
    try {
      cold.push(await secondsToFirstPage(folder))
      const again = run === coldRuns - 1 ? warmRuns : 0
      for (let start = 0; start < again; start += 1) warm.push(await secondsToFirstPage(folder))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  print(`start, cold (no database client, no build, no data, as after npm ci): ${writeRuns(cold, 's')}`)
  print(`  the slowest is ${writeAim(percentile(cold, 1), 120, 'at most', 's')}`)
  print(`start, warm (built, data of the run before): ${writeRuns(warm, 's')}`)
  print(`  the slowest is ${writeAim(percentile(warm, 1), 15, 'at most', 's')}`)
}
