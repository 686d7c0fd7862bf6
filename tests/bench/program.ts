import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '#tests/support/free-port.ts'

export interface Program {
  url: string
  /** From the command to its first answer with status 200, in milliseconds. */
  startedInMs: number
  stop(): Promise<void>
  /** As a machine does that loses its power: nothing is ended in order. */
  kill(): Promise<void>
}

interface Command {
  folder: string
  command: string
  args: string[]
  env: Record<string, string>
  /** The page that has to answer. */
  path: string
  withinMs: number
}

/** Settings of whoever runs the bench are not those of the program that is measured. */
function ownEnvironment(env: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, LANG, NODE_OPTIONS, NODE_ENV } = process.env
  return { PATH, HOME, TMPDIR, LANG, NODE_OPTIONS, NODE_ENV, ...env }
}

/** Starts the real program as a process of its own, on a free port, and waits for a page. */
export async function startProgram({
  folder,
  command,
  args,
  env,
  path,
  withinMs,
}: Command): Promise<Program> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const begin = performance.now()
  const child = spawn(command, args, {
    cwd: folder,
    env: ownEnvironment({ PORT: String(port), GESTAND_URL: url, ...env }),
    // A group of its own: a signal reaches npm and what npm started.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const complaints: string[] = []
  child.stderr.on('data', (chunk: Buffer) => void complaints.push(chunk.toString()))
  while (!(await answers(url + path))) {
    const isOver = performance.now() - begin > withinMs
    if (isOver) await stop(child)
    if (isOver || child.exitCode !== null)
      throw new Error(`The program did not answer ${path}.\n${complaints.join('').slice(-2000)}`)
    await pause(20)
  }
  return {
    url,
    startedInMs: performance.now() - begin,
    stop: () => stop(child),
    kill: () => stop(child, 'SIGKILL'),
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address)
    await response.text()
    return response.status === 200
  } catch {
    return false
  }
}

async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return
  const gone = once(child, 'exit')
  process.kill(-child.pid, signal)
  await gone
}
