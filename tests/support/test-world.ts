import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import type { Actor } from '#app/features/access/actor.ts'
import { fillCalendar } from '#app/features/terms/fill-calendar.server.ts'
import { createStillClock, readMoment } from '#app/platform/clock.server.ts'
import { openEmbedded, openServer, type OpenDatabase } from '#app/platform/database.server.ts'
import { createFolderStore } from '#app/platform/files-folder.server.ts'
import { createMailbox } from '#app/platform/mail-mailbox.server.ts'
import type { Mail } from '#app/platform/mail.server.ts'
import { migrationScript } from '#app/platform/migrations.server.ts'
import { readSettings, type Settings } from '#app/platform/settings.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { CastKey } from '#prisma/demo/cast.ts'
import { castActor } from '#prisma/demo/cast-actor.ts'
import { loadCast } from '#prisma/demo/load-cast.ts'

export interface TestWorld extends World {
  clock: ReturnType<typeof createStillClock>
  /** Every mail that was accepted, in order. */
  mails: Mail[]
  /** Where `files` keeps its files. */
  filesFolder: string
  /** Empties the database down to the cast, within a test. */
  startAnew(): Promise<void>
}

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string | null
  }
}

let opened: Promise<OpenDatabase> | null = null

/** One database per worker: embedded, or on the server the tests were given. */
export function openForWorker(): Promise<OpenDatabase> {
  opened ??= openFresh()
  return opened
}

async function openFresh(): Promise<OpenDatabase> {
  const server = inject('databaseServer')
  const open = server ? await openOnServer(server) : await openEmbedded(null)
  await open.execute(migrationScript())
  return open
}

async function openOnServer(url: string): Promise<OpenDatabase> {
  const name = `gestand_test_${process.pid}_${process.env.VITEST_POOL_ID ?? '0'}`
  const main = await openServer(url)
  await main.execute(`DROP DATABASE IF EXISTS ${name}`)
  await main.execute(`CREATE DATABASE ${name}`)
  await main.close()
  const own = new URL(url)
  own.pathname = `/${name}`
  return openServer(own.href)
}

/** Deleting a few rows takes a tenth of what truncating takes; the tables go at once, so their references are not looked at. */
async function emptyAll(open: OpenDatabase): Promise<void> {
  const tables = await open.database.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_prisma%'`
  const deletes = tables.map(({ name }) => `DELETE FROM ${name};`).join('\n')
  await open.execute(`DO $$ BEGIN SET LOCAL session_replication_role = replica; ${deletes} END $$`)
}

function testSettings(): Settings {
  const read = readSettings({ GESTAND_MODE: 'test', LOG_LEVEL: 'silent', GESTAND_URL: 'http://gestand.test' })
  if (!('settings' in read)) throw new Error(read.objections.join(' '))
  return read.settings
}

/**
 * A world for the tests of one file: a real database with only the calendar and the cast in it, or no cast, emptied before every
 * test; a clock that stands still at `now` until a test moves it; a mailbox that keeps what it is handed.
 */
export function useTestWorld(now = '2020-11-05T10:00', { withCast = true } = {}): TestWorld {
  const moment = () => readMoment(now) as Date
  const world = {} as TestWorld
  const folder = mkdtempSync(join(tmpdir(), 'gestand-files-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const startAnew = async () => {
    const open = await openForWorker()
    await emptyAll(open)
    await fillCalendar(world)
    if (withCast) await open.database.$transaction((tx) => loadCast(tx))
    world.clock.moveTo(moment())
    world.mails.length = 0
  }
  beforeAll(async () => {
    const { database } = await openForWorker()
    const mails: Mail[] = []
    const mail = createMailbox(async (accepted) => {
      if (!mails.some(({ key }) => key === accepted.key)) mails.push(accepted)
    })
    Object.assign(world, {
      database,
      clock: createStillClock(moment()),
      mail,
      mails,
      files: createFolderStore(folder),
      filesFolder: folder,
      log: pino({ level: process.env.TEST_LOG ?? 'silent', serializers: { error: pino.stdSerializers.err } }),
      settings: testSettings(),
      publicUrl: 'http://gestand.test',
      processName: 'test',
      startAnew,
    } satisfies TestWorld)
  }, 60_000)
  beforeEach(startAnew)
  return world
}

/** Somebody of the cast, as a guard would let them in. */
export function actor(key: CastKey): Actor {
  return castActor(key)
}
