import { fork } from 'node:child_process'
import { resolve } from 'node:path'
import { openServer, type OpenDatabase } from '#app/platform/database.server.ts'
import { applyMigrations } from '#app/platform/migrations.server.ts'
import { startPostgres } from '#tests/support/postgres-server.ts'
import { owedRows, type Owed } from './owed-rows.ts'

/** A PostgreSQL server on which so much is owed and nothing is planned yet. */
export interface OwedServer {
  open: OpenDatabase
  version: string
  /** Does a job in a process of its own, which answers with what it measured. */
  work(job: string, env?: Record<string, string>): Promise<JobReport>
}

export interface JobReport {
  ms: number
  /** Of the processor, by the program itself, without the database. */
  cpuMs: number
  /** The most memory that the process had at any moment. */
  maxMegabytes: number
  figures: Record<string, number>
}

/** Starts a PostgreSQL server that keeps its writes safe, fills it, does some work with it and takes it away again. */
export async function withOwed(owed: Owed, work: (server: OwedServer) => Promise<void>): Promise<void> {
  const server = await startPostgres({ durable: true })
  const open = await openServer(server.url)
  try {
    await applyMigrations(open)
    await open.execute(owedRows(owed))
    await open.execute('VACUUM ANALYZE')
    await work({
      open,
      version: server.version,
      work: (job, env = {}) => inProcess(job, { ...env, DATABASE_URL: server.url }),
    })
  } finally {
    await open.close()
    server.stop()
  }
}

const settings = {
  GESTAND_MODE: 'production',
  GESTAND_SECRET: 'a secret that is as long as the program asks',
  GESTAND_URL: 'https://gestand.bench.example',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'Gestand <gestand@bench.example>',
  LOG_LEVEL: 'warn',
}

function inProcess(job: string, env: Record<string, string>): Promise<JobReport> {
  const launch = resolve(import.meta.dirname, '../../app/launch.cjs')
  const { PATH, HOME, TMPDIR, NODE_ENV } = process.env
  const child = fork(launch, ['tests/bench/job.ts', job], {
    env: { PATH, HOME, TMPDIR, NODE_ENV, ...settings, ...env },
    execArgv: [],
  })
  return new Promise((done, fail) => {
    child.once('message', (report) => done(report as JobReport))
    child.once('exit', (code) =>
      fail(new Error(`The process for «${job}» ended with ${code ?? 'a signal'}.`)),
    )
  })
}
