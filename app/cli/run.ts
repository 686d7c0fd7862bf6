import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { rereadTerms } from '#app/features/planning/reread-terms.server.ts'
import { runReminders } from '#app/features/sending/run-reminders.server.ts'
import { fillCalendar } from '#app/features/terms/fill-calendar.server.ts'
import { CannotStart } from '#app/platform/cannot-start.server.ts'
import { createClock } from '#app/platform/clock.server.ts'
import { openEmbedded, openServer, type OpenDatabase } from '#app/platform/database.server.ts'
import { startHeartbeat } from '#app/platform/heartbeat.server.ts'
import { createFileStore } from '#app/platform/file-store.server.ts'
import { createLog } from '#app/platform/log.server.ts'
import { createTransport } from '#app/platform/mail-transport.server.ts'
import { applyMigrations } from '#app/platform/migrations.server.ts'
import type { Settings } from '#app/platform/settings.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { createApp, listen, stopListening, type Serving } from '#app/server.ts'
import { cast } from '#prisma/demo/cast.ts'
import { loadDemo } from '#prisma/seed.ts'

const root = resolve(import.meta.dirname, '../..')

export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  const open = settings.databaseUrl
    ? await openServer(settings.databaseUrl)
    : await openEmbedded(resolve(root, settings.dataFolder))
  try {
    await applyMigrations(open)
    return open
  } catch (error) {
    await open.close()
    throw error
  }
}

export function createWorld(settings: Settings, open: OpenDatabase): World {
  const clock = createClock(settings.startedAt)
  return {
    database: open.database,
    clock,
    mail: createTransport(settings, open.database, clock),
    files: createFileStore({ ...settings, dataFolder: resolve(root, settings.dataFolder) }),
    log: createLog(settings.logLevel, clock),
    settings,
    publicUrl:
      settings.publicUrl ??
      `http://${settings.host === '0.0.0.0' ? 'localhost' : settings.host}:${settings.port}`,
    processName: `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`,
  }
}

export async function loadBuild(): Promise<Pick<Serving, 'build' | 'assets'>> {
  const file = resolve(root, 'build/server/index.js')
  const build = (await import(pathToFileURL(file).href)) as ServerBuild
  return { build, assets: { folder: resolve(root, 'build/client') } }
}

/** Runs the program until it is told to stop. */
export async function run(settings: Settings, pages: Pick<Serving, 'build' | 'assets'>): Promise<void> {
  const open = await openDatabase(settings)
  const world = createWorld(settings, open)
  try {
    await fillCalendar(world)
    if (settings.mode === 'demo') await loadDemo(world)
    const everyMs = settings.mode === 'test' ? null : 15_000
    const heartbeat = startHeartbeat((stopping) => beat(world, stopping), { everyMs, log: world.log })
    const server = await listen(createApp({ world, open, heartbeat, ...pages }), world)
    if (everyMs) void heartbeat.beat()
    stopOnSignal(async () => {
      await stopListening(server)
      await heartbeat.stop()
      await world.mail.close()
      await open.close()
    })
    console.log(`Gestand runs on ${world.publicUrl}`)
    if (settings.mode === 'demo')
      console.log(
        `Sign in with one click as ${cast.secretariat.name} (secretariaat) or anyone else of the cast.`,
      )
  } catch (error) {
    await open.close()
    throw error
  }
}

/** Terms first: reminders go by them. */
async function beat(world: World, stopping: () => boolean): Promise<void> {
  await rereadTerms(world)
  await runReminders(world, stopping)
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  const onSignal = () => {
    if (stopping) return
    stopping = true
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
}

/** Ends the process with a sentence where the reason is known, and with the whole fault where it is not. */
export function exitWith(error: unknown): never {
  if (error instanceof CannotStart) console.error(error.message)
  else console.error(error)
  process.exit(1)
}
