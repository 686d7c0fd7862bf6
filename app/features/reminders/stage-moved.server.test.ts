import { beforeEach, describe, expect, test } from 'vitest'
import { addStages } from '#app/features/decisions/add-stages.server.ts'
import { changeStage } from '#app/features/decisions/change-stage.server.ts'
import { dropDecision } from '#app/features/decisions/drop-decision.server.ts'
import { rereadTerms } from '#app/features/planning/reread-terms.server.ts'
import { runReminders } from '#app/features/sending/run-reminders.server.ts'
import { addRecess } from '#app/features/terms/add-recess.server.ts'
import { changeRecess } from '#app/features/terms/change-recess.server.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { gateActs, layGateCase, type GateCase } from '#tests/support/gate-case.ts'
import { inProcess, moveTo } from '#tests/support/reminders.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { findMailDay } from './find-mail-day.server.ts'
import { listReminders, readRemindersToExport } from './list-reminders.server.ts'

const world = useTestWorld('2020-12-16T10:00')
const secretariat = actor('secretariat')
const summer = {
  chamber: 'TK' as const,
  name: 'zomerreces 2021',
  start: '2021-07-09',
  end: '2021-08-30',
  source: 'tweedekamer.nl',
}
const words = 'voor het zomerreces van 2021'
const step = 'bericht: de termijn van een stap ligt door de kalender anders'
let at = {} as GateCase
let stageId = ''
const { reach } = gateActs(world, () => at)

/** The decision is Utrecht's, the step that waits for the recess the VNG's. */
beforeEach(async () => {
  at = await layGateCase(world)
  const [id = ''] = await addStages(world, secretariat, {
    decisionId: at.decision,
    stages: [{ kind: 'to_parliament', name: '', organisationId: organisations.vng.id, words }],
  })
  stageId = id
  await world.database.reminder.deleteMany()
})

async function recessBecomesKnown() {
  await addRecess(world, actor('administrator'), summer)
  await Promise.all([rereadTerms(world), rereadTerms(world)])
  await world.database.reminder.deleteMany()
}

const subjects = () => world.mails.map(({ to, subject }) => `${to.split(' <')[0]}: ${subject}`).sort()
const states = async () => (await world.database.notice.findMany()).map(({ state }) => state).sort()
const subject =
  'Andere periode door de kalender: stap «aan de Kamer» vóór vervolgbesluit “Besluit over het vervolg.”'
const everyone = ['Daan Smit', 'Lieke Jansen', 'Sanne Bakker']

describe('a step whose term the calendar moves', () => {
  test('is told once to who has to move and to who owns the decision, in a mail that says what it was', async () => {
    await recessBecomesKnown()
    await runReminders(world)
    await runReminders(inProcess(world, 'another'))
    expect(subjects()).toEqual(everyone.map((name) => `${name}: ${subject}`))
    const text = (name: string) => world.mails.find(({ to }) => to.startsWith(name))?.text ?? ''
    expect(text('Daan')).toContain(`Termijn van de stap «aan de Kamer»: ${words}`)
    expect(text('Daan')).toContain('Periode is nu: tot en met 8 juli 2021')
    expect(text('Daan')).toContain(
      'U krijgt dit omdat uw organisatie een stap levert waarop dit besluit wacht.',
    )
    expect(text('Lieke')).toContain('U krijgt dit omdat u werkt aan het besluit dat op deze stap wacht.')
    expect(text('Lieke')).not.toContain('VNG')
    expect(world.mails.every(({ headers }) => headers?.['List-Unsubscribe'])).toBe(true)
    expect(await states()).toEqual(['sent', 'sent', 'sent'])
  })

  test('travels in one mail with the decision that the same change moves', async () => {
    await world.database.preferences.create({ data: { userId: userIdOf('vng'), digest: false } })
    await addStages(world, secretariat, {
      decisionId: at.decision,
      stages: [{ kind: 'response', name: '', organisationId: organisations.vng.id, words }],
    })
    await recessBecomesKnown()
    await runReminders(world)
    const own = world.mails.filter(({ to }) => to.startsWith('Daan'))
    expect(own.map((mail) => mail.subject)).toEqual(['2 berichten: 2 vervolgbesluiten'])
  })

  test('is told by its last window only, where the calendar changes again before the mail', async () => {
    await recessBecomesKnown()
    const { id } = await world.database.recessPeriod.findFirstOrThrow({ where: { name: summer.name } })
    await changeRecess(world, actor('administrator'), { ...summer, start: '2021-07-02', id, version: 1 })
    await rereadTerms(world)
    await world.database.reminder.deleteMany()
    await runReminders(world)
    expect(subjects()).toHaveLength(3)
    expect(world.mails[0]?.text).toContain('Periode is nu: tot en met 1 juli 2021')
    expect(await states()).toEqual(['sent', 'sent', 'sent', 'void', 'void', 'void'])
  })

  test.each([
    ['was reached', () => reach(secretariat, { stageId, version: 2 })],
    [
      'waits for a decision that was dropped',
      () => dropDecision(world, secretariat, { id: at.decision, version: 1, reason: 'Het hoeft niet meer.' }),
    ],
  ])('is told no more once it %s', async (_, act) => {
    await recessBecomesKnown()
    await act()
    expect(await states()).toEqual(['void', 'void', 'void'])
    await world.database.reminder.deleteMany()
    await runReminders(world)
    expect(subjects()).toEqual([])
  })

  test('is told no more to who has to move no longer, and stays out of the mail of who wants no news', async () => {
    await world.database.preferences.create({ data: { userId: userIdOf('utrecht'), news: false } })
    await recessBecomesKnown()
    const { version } = await world.database.stage.findUniqueOrThrow({ where: { id: stageId } })
    const nobody = { name: '', organisationId: null, deliveredById: null }
    for (const id of [stageId, at.report])
      await changeStage(world, secretariat, {
        decisionId: at.decision,
        stageId: id,
        version: id === stageId ? version : 1,
        ...nobody,
      })
    await world.database.reminder.deleteMany()
    await runReminders(world)
    expect(subjects()).toEqual([`Sanne Bakker: ${subject}`])
    expect(await states()).toEqual(['sent', 'void'])
  })
})

describe('its notice, where one looks beforehand and afterwards', () => {
  const filter = { list: 'komt-eraan', dossierId: null, after: null, before: null } as const

  async function shownTo(key: CastKey | typeof secretariat, day = '2020-12-16') {
    const who = typeof key === 'string' ? actor(key) : key
    const names = (rows: { to: string; step: string }[]) =>
      rows.filter((row) => row.step === step).map(({ to }) => to)
    const inFile: string[] = []
    for await (const rows of readRemindersToExport(world, who, filter)) inFile.push(...names(rows))
    const { coming, went } = await findMailDay(world, who, day)
    return {
      listed: names((await listReminders(world, who, filter)).rows).sort(),
      inFile: inFile.sort(),
      day: names(
        [...coming, ...went].flatMap(({ to, lines }) => lines.map((line) => ({ ...line, to }))),
      ).sort(),
    }
  }
  const all = (names: string[]) => ({ listed: names, inFile: names, day: names })

  test('is listed, in the file and in the mails of the day, for who is told and for the ministry', async () => {
    await recessBecomesKnown()
    expect(await shownTo('secretariat')).toEqual(all(everyone))
    expect(await shownTo('liaison')).toEqual(all(everyone))
    expect(await shownTo('vng')).toEqual(all(['Daan Smit']))
    expect(await shownTo('utrecht')).toEqual(all(['Lieke Jansen']))
    await runReminders(world)
    expect(await shownTo('vng')).toEqual({ listed: [], inFile: [], day: ['Daan Smit'] })
    moveTo(world, '2020-12-17')
    expect(await shownTo('secretariat', '2020-12-17')).toEqual(all([]))
  })

  test.each<CastKey>(['amsterdam', 'rotterdam', 'reader', 'administrator', 'outsider'])(
    '%s is shown and told none of it',
    async (key) => {
      await recessBecomesKnown()
      expect(await shownTo(key)).toEqual(all([]))
      expect(await world.database.notice.count({ where: { recipientId: userIdOf(key) } })).toBe(0)
    },
  )

  test('nor is the secretariat of another dossier', async () => {
    await recessBecomesKnown()
    const role = { role: 'secretariat' as const, dossierId: dossiers.shelter.id }
    expect(await shownTo({ ...actor('outsider'), roles: [role] })).toEqual(all([]))
  })

  test('tells no office of a decision that is confidential', async () => {
    await world.database.obligation.update({ where: { id: at.decision }, data: { confidential: true } })
    await recessBecomesKnown()
    expect(await shownTo('secretariat')).toEqual(all(['Sanne Bakker']))
  })
})
