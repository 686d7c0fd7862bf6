import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'

export interface PostgresServer {
  /** Of its database `postgres`, as a user who may create others. */
  url: string
  version: string
  stop(): void
}

const isRoot = process.getuid?.() === 0

/** The folder with PostgreSQL's programs: outside PATH on Debian. */
function findPrograms(): string | null {
  const named = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim()
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort().reverse() : []
  const folders = [named, ...versions.map((version) => join(debian, version, 'bin'))]
  return folders.find((folder) => folder && existsSync(join(folder, 'initdb'))) ?? null
}

function requirePrograms(): string {
  const found = findPrograms()
  if (found) return found
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '-qq', 'postgresql'], { stdio: 'ignore' })
  }
  const installed = findPrograms()
  if (installed) return installed
  throw new Error(
    'There is no PostgreSQL on this machine. Install it (on Debian: apt-get install postgresql).',
  )
}

/** Runs one of its programs; the server refuses to run as root. */
function run(program: string, args: string[]): string {
  const [command, all] = isRoot ? ['runuser', ['-u', 'postgres', '--', program, ...args]] : [program, args]
  return execFileSync(command as string, all as string[], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** A PostgreSQL server of its own in a folder that goes away with it. `durable` keeps its writes safe, as in use. */
export async function startPostgres(options: { durable?: boolean } = {}): Promise<PostgresServer> {
  const programs = requirePrograms()
  const folder = mkdtempSync(join(tmpdir(), 'gestand-postgres-'))
  if (isRoot) {
    const user = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
    chownSync(folder, user('-u'), user('-g'))
  }
  const data = join(folder, 'data')
  const port = await freePort()
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 ${options.durable ? '' : '-c fsync=off'}`
  run(join(programs, 'initdb'), [
    '-D',
    data,
    '-U',
    'gestand',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ])
  run(join(programs, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start'])
  return {
    url: `postgresql://gestand@127.0.0.1:${port}/postgres`,
    version: run(join(programs, 'postgres'), ['--version']).trim(),
    stop: () => {
      run(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
