import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '#app/platform/database.server.ts'
import { writeNumber, type Print } from './figures.ts'
import { fillDatabase } from './filled-database.ts'
import { withFilledServer } from './filled-server.ts'
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
  await withFilledServer(count, async ({ version, ...subject }) => {
    print(`\nregister, on ${version} as it comes, writes durable; production mode`)
    await measureRegister(print, subject)
  })
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
