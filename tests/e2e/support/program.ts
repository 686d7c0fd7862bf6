import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from '#tests/support/free-port.ts'

const root = resolve(import.meta.dirname, '../../..')
/** In the checkout itself: two checkouts may be tested at once. */
export const templateFolder = join(root, 'node_modules/.cache/gestand-template')

export interface Program {
  url: string
  /** The data folder, to start again on. */
  data: string
  /** What the program printed so far. */
  printed(): string
  /** Ends it as an operator does; resolves with its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

export interface ProgramOptions {
  /** The moment at which the program lives: `2020-11-05T10:00`. */
  now: string
  data?: string
  env?: Record<string, string>
}

const running = new Set<ChildProcess>()
const folders: string[] = []
// A journey that fails half-way leaves nothing behind either.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A data folder with an empty, migrated database; it goes away with the tests. */
export function newDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gestand-journey-'))
  folders.push(folder)
  cpSync(templateFolder, folder, { recursive: true })
  return folder
}

/** Whatever a developer has set, a journey begins without. */
const unset = {
  DATABASE_URL: '',
  SMTP_URL: '',
  RESEND_API_KEY: '',
  GESTAND_URL: '',
  GESTAND_SECRET: '',
  HOST: '',
}

/** Starts the program as `npm run serve` does, in the mode of the demo, and waits until it listens. */
export async function startProgram({
  now,
  data = newDataFolder(),
  env = {},
}: ProgramOptions): Promise<Program> {
  const port = await freePort()
  const child = spawn(process.execPath, ['app/launch.cjs', 'app/cli/serve.ts'], {
    cwd: root,
    env: {
      ...process.env,
      ...unset,
      GESTAND_MODE: 'demo',
      GESTAND_NOW: now,
      GESTAND_DATA: data,
      PORT: String(port),
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const listen = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  running.add(child)
  const ended = exitOf(child)
  await Promise.race([
    until(() => output.includes('Gestand runs on')),
    ended.then((code) => {
      throw new ProgramEnded(code, output)
    }),
  ])
  return {
    url: `http://127.0.0.1:${port}`,
    data,
    printed: () => output,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
}

/** The program ended before it listened, with what it said. */
export class ProgramEnded extends Error {
  constructor(
    readonly code: number | null,
    readonly output: string,
  ) {
    super(`The program ended with ${code}: ${output}`)
  }
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((done) =>
    child.once('exit', (code) => {
      running.delete(child)
      done(code)
    }),
  )
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((done) => setTimeout(done, 50))
}
