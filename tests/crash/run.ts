import { resolve } from 'node:path'
import { buildPages, generateClient } from '#app/cli/prepare.ts'
import { stopwatch } from '#app/platform/clock.server.ts'
import { openServer, type OpenDatabase } from '#app/platform/database.server.ts'
import { addDays, instantOf, timeOf } from '#app/shared/day.ts'
import { startProgram, type Program } from '#tests/bench/program.ts'
import { startPostgres } from '#tests/support/postgres-server.ts'
import { fill } from './filled.ts'
import { startResendEnd, startSmtpEnd, type Arrived, type ReceivingEnd } from './receiving-end.ts'

/**
 * Kills the real program in the middle of a mail run, time and again, starts it anew, and counts at the receiving end what
 * was lost, what came twice, and what was changed under its key.
 */
const kills = Number(process.env.KILLS ?? 20)
const root = resolve(import.meta.dirname, '../..')
const day = '2021-01-04'
/** Longer than a lease, so that who is started anew takes over what the one before it held. */
const minutesApart = 6
/** After the kills: past every pause between two attempts, and no longer than a provider knows a key. */
const calmAt = ['12:00', '12:20', '13:30', '16:00', '16:50']

interface Case {
  open: OpenDatabase
  env: Record<string, string>
  end: ReceivingEnd
  /** The moment at which the program that runs now was started, by its own clock. */
  clock: { at: Date }
}

function startAt({ env, end, clock }: Case, time: string, on = day): Promise<Program> {
  clock.at = instantOf(on, time)
  return startProgram({
    folder: root,
    command: process.execPath,
    args: ['app/launch.cjs', 'app/cli/serve.ts'],
    env: { ...env, ...end.env, GESTAND_NOW: `${on}T${time}` },
    path: '/gezond',
    withinMs: 120_000,
  })
}

async function waitUntil(isSo: () => boolean | Promise<boolean>, withinMs = 120_000): Promise<void> {
  const elapsed = stopwatch()
  while (!(await isSo())) {
    if (elapsed() > withinMs) throw new Error('The program does not go on.')
    await new Promise((next) => setTimeout(next, 5))
  }
}

/** A life of the program that ends while mails are on their way. */
async function liveAndDie(one: Case, life: number): Promise<void> {
  const time = timeOf(new Date(instantOf(day, '09:00').getTime() + life * minutesApart * 60_000))
  const program = await startAt(one, time)
  const enough = one.end.offered().length + 3 + ((life * 7) % 20)
  await waitUntil(() => one.end.offered().length >= enough)
  await program.kill()
}

const isUnsettled = async ({ open: { database } }: Case) =>
  (await database.delivery.count({ where: { state: { in: ['waiting', 'claimed'] } } })) > 0 ||
  (await database.reminder.count({ where: { state: 'planned', dueOn: { lte: day } } })) > 0

/** Runs on without a kill until all is settled, on the same day and, where it must be, the next one. */
async function calmDown(one: Case): Promise<void> {
  for (const on of [day, addDays(day, 1)])
    for (const time of calmAt) {
      if (!(await isUnsettled(one))) return
      const program = await startAt(one, time, on)
      let before = -1
      await waitUntil(async () => {
        const now = one.end.offered().length
        const isStill = now === before
        before = now
        await new Promise((next) => setTimeout(next, 4_000))
        return isStill || !(await isUnsettled(one))
      })
      await program.stop()
    }
}

function countVersions(mails: Arrived[]): Map<string, Set<string>> {
  const versions = new Map<string, Set<string>>()
  for (const { key, bytes } of mails) versions.set(key, (versions.get(key) ?? new Set()).add(bytes))
  return versions
}

async function report({ open, end }: Case, people: number, seconds: number): Promise<boolean> {
  const arrived = end.arrived()
  const keys = new Set(arrived.map(({ key }) => key))
  const changed = [...countVersions(end.offered()).values()].filter(({ size }) => size > 1).length
  const sent = await open.database.reminder.count({ where: { state: 'sent' } })
  const uncertain = await open.database.delivery.count({ where: { state: 'uncertain' } })
  const lost = people - keys.size
  process.stdout.write(
    [
      `${end.name}: ${kills} times kill -9 in a mail run, in ${Math.round(seconds)} s`,
      `  mails due ${people}, arrived ${keys.size}, lost ${lost}`,
      `  offered more than once ${end.offered().length - countVersions(end.offered()).size}`,
      `  arrived twice ${arrived.length - keys.size}, with other bytes ${changed}`,
      `  known as sent ${sent}, left to a person ${uncertain}`,
      '',
    ].join('\n'),
  )
  return lost === 0 && changed === 0 && sent + uncertain === people
}

async function tryOut(startEnd: (now: () => Date) => Promise<ReceivingEnd>): Promise<boolean> {
  const server = await startPostgres({ durable: true })
  const env = {
    GESTAND_MODE: 'demo',
    DATABASE_URL: server.url,
    GESTAND_SECRET: 'a secret that is as long as the program asks',
    LOG_LEVEL: 'error',
  }
  const clock = { at: instantOf(day, '09:00') }
  const open = await openServer(server.url)
  const end = await startEnd(() => clock.at)
  try {
    const people = await fill(open, env)
    const elapsed = stopwatch()
    const one = { open, env, end, clock }
    for (let life = 0; life < kills; life += 1) await liveAndDie(one, life)
    await calmDown(one)
    return await report(one, people, elapsed() / 1000)
  } finally {
    await end.close()
    await open.close()
    server.stop()
  }
}

generateClient()
buildPages()
const isGood = [await tryOut(startResendEnd), await tryOut(() => startSmtpEnd())].every(Boolean)
process.exit(isGood ? 0 : 1)
