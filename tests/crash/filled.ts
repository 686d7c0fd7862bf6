import { createWorld } from '#app/cli/run.ts'
import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { fillCalendar } from '#app/features/terms/fill-calendar.server.ts'
import type { OpenDatabase } from '#app/platform/database.server.ts'
import { applyMigrations } from '#app/platform/migrations.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import { castActor } from '#prisma/demo/cast-actor.ts'
import { dossiers } from '#prisma/demo/cast.ts'
import { loadCast } from '#prisma/demo/load-cast.ts'

const municipalities = 100
const peopleEach = 6

/** An empty database gets municipalities with people, who each owe something on 1 February 2021. Answers how many people. */
export async function fill(open: OpenDatabase, env: Record<string, string>): Promise<number> {
  await applyMigrations(open)
  await open.database.$transaction((tx) => loadCast(tx))
  const read = readSettings({ ...env, GESTAND_NOW: '2020-11-05T10:00' })
  if (!('settings' in read)) throw new Error(read.objections.join(' '))
  const world = createWorld(read.settings, open)
  await fillCalendar(world)
  for (let number = 1; number <= municipalities; number += 1) await addMunicipality(world, number)
  await world.mail.close()
  return municipalities * peopleEach
}

async function addMunicipality(world: ReturnType<typeof createWorld>, number: number): Promise<void> {
  const { id: organisationId } = await world.database.organisation.create({
    data: { name: `Gemeente Voorbeeld ${number}`, kind: 'municipality' },
  })
  for (let person = 1; person <= peopleEach; person += 1) {
    const name = `Persoon ${person} van Voorbeeld ${number}`
    const { id: userId } = await world.database.user.create({
      data: { name, mail: `persoon${person}@voorbeeld${number}.example`, organisationId },
    })
    await world.database.roleAssignment.create({
      data: { userId, role: 'office', dossierId: dossiers.lvv.id, startsOn: '2020-01-01' },
    })
  }
  await recordAgreement(world, castActor('secretariat'), {
    dossierId: dossiers.lvv.id,
    wording: `Voorbeeld ${number} levert een overzicht aan.`,
    saidOn: '2020-11-04',
    owners: [organisationId],
    term: { words: '1 februari 2021' },
  })
}
