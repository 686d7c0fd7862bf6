import { openServer, type OpenDatabase } from '#app/platform/database.server.ts'
import { startPostgres } from '#tests/support/postgres-server.ts'
import { fillDatabase, type SessionCookies } from './filled-database.ts'

/** A PostgreSQL server with so many obligations, and what the program needs to run on it. */
export interface FilledServer {
  env: Record<string, string>
  cookies: SessionCookies
  open: OpenDatabase
  version: string
}

/** Starts a PostgreSQL server, as it comes, fills it, does some work with it and takes it away again. */
export async function withFilledServer(
  count: number,
  work: (server: FilledServer) => Promise<void>,
): Promise<void> {
  const server = await startPostgres({ durable: true })
  const env = {
    DATABASE_URL: server.url,
    GESTAND_SECRET: 'a secret that is as long as the program asks',
    GESTAND_URL: 'http://127.0.0.1',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'Gestand <gestand@bench.example>',
  }
  const open = await openServer(server.url)
  try {
    const cookies = await fillDatabase(open, count, env)
    await work({ env, cookies, open, version: server.version })
  } finally {
    await open.close()
    server.stop()
  }
}
