import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded, openServer } from '#app/platform/database.server.ts'
import { startPostgres } from '#tests/support/postgres-server.ts'
import { writeNumber, type Print } from './figures.ts'
import { fillDatabase } from './filled-database.ts'
import { connections, seconds, warmUpSeconds } from './load.ts'
import { measureRegister } from './measure-register.ts'

const count = 100_000

/** Prints how fast the register of agreements answers, on PostgreSQL and on the embedded database. */
export async function benchRegister(print: Print): Promise<void> {
  print(`register: GET /afspraken, 50 rows of ${writeNumber(count)} agreements in one dossier`)
  print(
    `  the built program in a process of its own (as by npm run serve), asked by autocannon from another process on the same machine, over ${connections} connections, compressed as for a browser; ${warmUpSeconds} s to warm up, ${seconds} s measured`,
  )
  await onServer(print)
  await onEmbedded(print)
}

async function onServer(print: Print): Promise<void> {
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
    print(`\nregister, on ${server.version} as it comes, writes durable; production mode`)
    await measureRegister(print, { env, cookies, open })
  } finally {
    await open.close()
    server.stop()
  }
}

async function onEmbedded(print: Print): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gestand-bench-'))
  const env = { GESTAND_MODE: 'demo', GESTAND_DATA: folder }
  try {
    const open = await openEmbedded(folder)
    const [about] = await open.database.$queryRaw<{ version: string }[]>`SELECT version()`
    const cookies = await fillDatabase(open, count, env)
    await open.close()
    print(`\nregister, on the embedded database (${about?.version.split(' on ')[0]}); demo mode`)
    await measureRegister(print, { env, cookies, open: null })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
