import { beforeEach, describe, expect, test } from 'vitest'
import { refuseExtension } from '#app/features/extensions/refuse-extension.server.ts'
import { rereadTerms } from '#app/features/planning/reread-terms.server.ts'
import { addRecess } from '#app/features/terms/add-recess.server.ts'
import { applySlip } from '#app/features/waiting/apply-slip.server.ts'
import { dossiers, type CastKey } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { useExtensionCase } from '#tests/support/extension-case.ts'
import { gateActs, layGateCase, proposedIn, type GateCase } from '#tests/support/gate-case.ts'
import { anAgreement, moveTo } from '#tests/support/reminders.ts'
import { actor } from '#tests/support/test-world.ts'
import { runReminders } from './run-reminders.server.ts'

const { world, ask, grant } = useExtensionCase()
const dossierId = dossiers.lvv.id

/** Written as it stands: a colleague who was named may have moved to another organisation since. */
async function absent(key: CastKey, standInId: string | null, untilOn = '2020-12-31') {
  const choices = { absentFromOn: '2020-11-01', absentUntilOn: untilOn, standInId }
  await world.database.preferences.create({ data: { userId: userIdOf(key), ...choices } })
}

async function colleagueOf(key: CastKey, name: string, inDossier = true): Promise<string> {
  const { organisationId } = actor(key)
  const data = { mail: `${name.replace(/\W/g, '')}@gestand.example`, name, organisationId }
  const { id } = await world.database.user.create({ data })
  if (inDossier)
    await world.database.roleAssignment.create({
      data: { userId: id, role: 'office', dossierId, startsOn: '2020-01-01' },
    })
  return id
}

/** Who is told of what, and why. */
async function told(kind: 'slip' | 'extension_asked' | 'extension_answered' | 'term_moved') {
  const rows = await world.database.notice.findMany({ where: { kind }, include: { recipient: true } })
  return rows.map(({ recipient, because }) => `${recipient.name}: ${because}`).sort()
}

const instead = (name: string) => `omdat u ${name} vervangt tot en met 31 december 2020`

describe('an answer for who is away', () => {
  test('goes once to a colleague who would hear of it anyway', async () => {
    const request = await ask()
    await absent('amsterdam', await colleagueOf('amsterdam', 'Mo de Boer'))
    await grant(request)
    expect(await told('extension_answered')).toEqual(['Mo de Boer: omdat uw organisatie dit uitstel vroeg'])
    await runReminders(world)
    const mails = world.mails.filter(({ subject }) => subject.startsWith('Uitstel verleend'))
    expect(mails.map(({ to }) => to.split(' <')[0])).toEqual(['Mo de Boer'])
  })

  test.each<[string, () => Promise<string>]>([
    ['works for another municipality', async () => userIdOf('utrecht')],
    ['works elsewhere and has no part in it', async () => userIdOf('rotterdam')],
    ['has no role in the dossier', () => colleagueOf('amsterdam', 'Mo de Boer', false)],
  ])('stays theirs where the one they named %s', async (_name, named) => {
    const request = await ask()
    await absent('amsterdam', await named())
    await grant(request)
    expect(await told('extension_answered')).toEqual(['Fatima Yıldız: omdat u dit uitstel vroeg'])
  })

  test('that was refused goes to nobody outside the organisation that asked', async () => {
    const request = await ask()
    await absent('amsterdam', userIdOf('liaison'))
    await refuseExtension(world, actor('secretariat'), { id: request, reason: 'Het kan niet later.' })
    expect(await told('extension_answered')).toEqual(['Fatima Yıldız: omdat u dit uitstel vroeg'])
  })
})

test('uitstel that is asked waits for who decides, away or not, where nobody else may decide', async () => {
  await absent('secretariat', userIdOf('reader'))
  await ask()
  expect(await told('extension_asked')).toEqual([
    'Sanne Bakker: omdat u over uitstel van deze afspraak beslist',
  ])
})

describe('a term that the calendar moves', () => {
  const recess = { chamber: 'TK' as const, name: 'zomerreces 2021', source: 'tweedekamer.nl' }
  const moved = async () => {
    await anAgreement(world, { term: { words: 'voor het zomerreces van 2021' } })
    await addRecess(world, actor('administrator'), { ...recess, start: '2021-07-09', end: '2021-08-30' })
    await rereadTerms(world)
  }

  test('is told to whom the absent person named', async () => {
    await absent('utrecht', userIdOf('reader'))
    await moved()
    expect(await told('term_moved')).toEqual([`${actor('reader').name}: ${instead('Lieke Jansen')}`])
  })

  test('is told to the secretariat where they named somebody of another municipality', async () => {
    await absent('utrecht', await colleagueOf('eindhoven', 'Bo Vos'))
    await moved()
    expect(await told('term_moved')).toEqual([
      'Sanne Bakker: omdat Lieke Jansen afwezig is tot en met 31 december 2020',
    ])
  })

  test('and to themselves again once they are back', async () => {
    await absent('utrecht', null, '2020-11-09')
    await moved()
    expect(await told('term_moved')).toEqual([
      'Lieke Jansen: omdat u de afspraak namens Gemeente Utrecht uitvoert',
    ])
  })
})

describe('what slipped', () => {
  let at = {} as GateCase
  const { wait, later } = gateActs(world, () => at)
  const liaison = actor('liaison')

  beforeEach(async () => {
    moveTo(world, '2020-12-16', '10:00')
    at = await layGateCase(world)
    await wait(at.agreement, at.decision)
    await wait(at.commitment, at.decision, liaison)
  })

  const slipped = async () => {
    const slipId = (await later()) ?? ''
    const rows = await proposedIn(world, slipId, liaison)
    await applySlip(world, liaison, { slipId, reason: 'Later.', rows })
  }

  test('reaches who stands in, with only the rows that the absent person would read', async () => {
    const named = userIdOf('reader')
    await absent('utrecht', named)
    await slipped()
    expect(await told('slip')).toContain(`${actor('reader').name}: ${instead('Lieke Jansen')}`)
    const rows = await world.database.noticeRow.findMany({
      where: { notice: { recipientId: named } },
      include: { row: true },
    })
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map(({ row }) => row.obligationId)).not.toContain(at.commitment)
  })

  test('and nobody of another municipality', async () => {
    await absent('utrecht', userIdOf('rotterdam'))
    await slipped()
    const names = (await told('slip')).map((line) => line.split(':')[0])
    expect(names).not.toContain('Bram Visser')
    expect(names).not.toContain('Lieke Jansen')
  })
})
