import { createWorld } from '#app/cli/run.ts'
import { changeAgreementTerm } from '#app/features/agreements/change-agreement-term.server.ts'
import { replanAll } from '#app/features/planning/replan-all.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import { runReminders } from '#app/features/sending/run-reminders.server.ts'
import { readMoment } from '#app/platform/clock.server.ts'
import { openServer } from '#app/platform/database.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Actor } from '#app/features/access/actor.ts'
import { percentile } from './figures.ts'
import type { JobReport } from './owed-server.ts'

/** After what is said, and on the day of a step. */
const moments = { plan: '2020-11-05T10:00', send: '2021-01-04T09:05' }
const changes = 300

type Job = (world: World) => Promise<Record<string, number>>

const jobs: Record<string, { at: keyof typeof moments; work: Job }> = {
  plan: { at: 'plan', work: plan },
  change: { at: 'plan', work: change },
  send: { at: 'send', work: send },
}

async function plan(world: World) {
  await replanAll(world)
  return { reminders: await world.database.reminder.count() }
}

/** Moves the term of one agreement after another: how long the planner takes in it, and the whole command. */
async function change(world: World) {
  const {
    id: userId,
    name,
    mail,
    organisationId,
    organisation,
    roles,
  } = await world.database.user.findFirstOrThrow({
    where: { roles: { some: { role: 'secretariat' } } },
    include: { organisation: true, roles: true },
  })
  const actor: Actor = {
    userId,
    name,
    mail,
    organisationId,
    organisationName: organisation.name,
    roles,
    chosenDossierId: null,
  }
  const items = await world.database.obligation.findMany({
    where: { dossierId: roles[0]?.dossierId ?? '' },
    take: changes,
    select: { id: true },
  })
  const [planner, whole]: [number[], number[]] = [[], []]
  for (const { id } of items) {
    const data = { earliestOn: '2021-06-01', latestOn: '2021-06-30' }
    await world.database.obligation.update({ where: { id }, data })
    planner.push(await timed(() => world.database.$transaction((tx) => replan(tx, world, id))))
    const term = { words: 'in mei 2021', saidOn: '2020-11-05', window: null, reviewOn: null }
    const asked = { ...term, id, version: 1, reason: 'De telling loopt uit.', correction: true }
    whole.push(await timed(async () => void (await changeAgreementTerm(world, actor, asked))))
  }
  return {
    plannerMedian: percentile(planner, 0.5),
    plannerP95: percentile(planner, 0.95),
    commandMedian: percentile(whole, 0.5),
    commandP95: percentile(whole, 0.95),
  }
}

async function send(world: World) {
  await runReminders(world)
  return {}
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

const job = jobs[process.argv[2] ?? '']
const read = readSettings(process.env)
if (!job || !('settings' in read)) throw new Error(`No such job, or wrong settings: ${process.argv[2] ?? ''}`)
const open = await openServer(read.settings.databaseUrl ?? '')
const world = createWorld({ ...read.settings, startedAt: readMoment(moments[job.at]) }, open)
const before = process.cpuUsage()
const begin = performance.now()
const figures = await job.work(world)
const ms = performance.now() - begin
const { user, system } = process.cpuUsage(before)
const report: JobReport = {
  ms,
  cpuMs: (user + system) / 1000,
  maxMegabytes: process.resourceUsage().maxRSS / 1024,
  figures,
}
process.send?.(report)
await world.mail.close()
await open.close()
process.disconnect()
