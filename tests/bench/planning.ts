import { writeAim, writeNumber, type Print } from './figures.ts'
import { withOwed } from './owed-server.ts'
import { statementsDuring } from './statements.ts'

const owed = {
  dossiers: 10,
  officesPerDossier: 50,
  agreementsPerOffice: 200,
  ends: { from: '2020-12-01', days: 500 },
}
const count = owed.dossiers * owed.officesPerDossier * owed.agreementsPerOffice
const aims = { all: 30, one: 20 }

/** Prints how long it takes to plan the reminders of everything, to do so again, and those of one item that changed. */
export async function benchPlanning(print: Print): Promise<void> {
  print(
    `planning: ${writeNumber(count)} open agreements in ${owed.dossiers} dossiers, each with an owner of ${owed.officesPerDossier} in its dossier; one process of the program and PostgreSQL on the same machine, writes durable`,
  )
  await withOwed(owed, async ({ work, open, version }) => {
    print(`  on ${version}`)
    for (const what of ['from nothing', 'again, with nothing to change']) {
      const { ms, cpuMs, maxMegabytes, figures } = await work('plan')
      print(
        `planning, all ${what}: ${writeNumber(ms / 1000)} s (${writeNumber(cpuMs / 1000)} s of it the program's own processor time), ${writeNumber(figures.reminders ?? 0)} reminders, at most ${writeNumber(maxMegabytes)} MB; ${writeAim(ms / 1000, aims.all, 'at most', 's')}`,
      )
    }
    let figures: Record<string, number> = {}
    const asked = await statementsDuring(open, async () => {
      figures = (await work('change')).figures
    })
    const { plannerMedian = 0, plannerP95 = 0, commandMedian = 0, commandP95 = 0 } = figures
    print(
      `planning, one of them after a change of its term: median ${writeNumber(plannerMedian)} ms, p95 ${writeNumber(plannerP95)} ms; ${writeAim(plannerMedian, aims.one, 'at most', 'ms')}`,
    )
    print(
      `  the whole command that changes a term, history and plan in it: median ${writeNumber(commandMedian)} ms, p95 ${writeNumber(commandP95)} ms; ${writeNumber(asked.length / 300)} statements for both`,
    )
  })
}
