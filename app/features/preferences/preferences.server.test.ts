import { describe, expect, test } from 'vitest'
import { listReminders } from '#app/features/reminders/list-reminders.server.ts'
import { runReminders } from '#app/features/sending/run-reminders.server.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { anAgreement, moveTo } from '#tests/support/reminders.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { findPreferences } from './find-preferences.server.ts'
import { listStandIns } from './list-stand-ins.server.ts'
import type { PreferencesInput } from './preferences-form.ts'
import { savePreferences } from './save-preferences.server.ts'

const world = useTestWorld('2020-11-05T10:00')
const usual: PreferencesInput = {
  mails: 'digest',
  weekdays: [1, 2, 3, 4, 5],
  hour: 9,
  announcements: 'yes',
  news: 'yes',
  absentFrom: null,
  absentUntil: null,
  standIn: null,
  version: 1,
}
const save = (key: Parameters<typeof actor>[0], changes: Partial<PreferencesInput>) =>
  savePreferences(world, actor(key), { ...usual, ...changes })

async function coming() {
  const filter = { list: 'komt-eraan', dossierId: null, after: null, before: null } as const
  const { rows } = await listReminders(world, actor('secretariat'), filter)
  return rows.map(({ on, to, because }) => `${on} ${to} ${because}`)
}

describe('preferences', () => {
  test('are the usual ones until somebody chooses, and each save is a version', async () => {
    expect(await findPreferences(world, actor('utrecht'))).toMatchObject({
      hour: 9,
      digest: true,
      version: 1,
    })
    await save('utrecht', { hour: 14, mails: 'single' })
    expect(await findPreferences(world, actor('utrecht'))).toMatchObject({
      hour: 14,
      digest: false,
      version: 2,
    })
    await expect(save('utrecht', { hour: 10 })).rejects.toMatchObject({
      kind: 'changed-meanwhile',
      theirs: { version: 2 },
    })
    expect(await findPreferences(world, actor('rotterdam'))).toMatchObject({ hour: 9, version: 1 })
  })

  test.each<[string, Partial<PreferencesInput>, RegExp]>([
    ['an absence without an end', { absentFrom: '2020-12-01' }, /zowel de eerste als de laatste/],
    [
      'an absence that ends before it begins',
      { absentFrom: '2020-12-02', absentUntil: '2020-12-01' },
      /vóór de eerste/,
    ],
    ['an absence that is over', { absentFrom: '2020-10-01', absentUntil: '2020-10-31' }, /al voorbij/],
    ['an absence of years', { absentFrom: '2020-12-01', absentUntil: '2023-12-01' }, /ten hoogste een jaar/],
    ['a stand-in without an absence', { standIn: userIdOf('rotterdam') }, /afwezig bent/],
    [
      'somebody of another municipality',
      { absentFrom: '2020-12-01', absentUntil: '2020-12-31', standIn: userIdOf('rotterdam') },
      /eigen organisatie/,
    ],
    [
      'oneself',
      { absentFrom: '2020-12-01', absentUntil: '2020-12-31', standIn: userIdOf('utrecht') },
      /eigen organisatie/,
    ],
  ])('refuse %s', async (_name, changes, sentence) => {
    await expect(save('utrecht', changes)).rejects.toMatchObject({
      kind: 'against-the-rules',
      objections: expect.arrayContaining([expect.stringMatching(sentence)]) as unknown,
    })
  })

  test('offer colleagues of the own organisation only', async () => {
    expect((await listStandIns(world, actor('utrecht'))).map(({ name }) => name)).not.toContain('Bram Visser')
    const ministry = (await listStandIns(world, actor('liaison'))).map(({ name }) => name)
    expect(ministry).toContain('Sanne Bakker')
    expect(ministry).not.toContain('Lieke Jansen')
  })
})

describe('an absence', () => {
  test('sends what falls in it to the secretariat where nobody else may see it, and gives the rest back', async () => {
    await anAgreement(world)
    await save('utrecht', { absentFrom: '2021-01-01', absentUntil: '2021-01-15' })
    await runReminders(world)
    const lines = await coming()
    expect(lines[0]).toBe('4 jan 2021 Sanne Bakker omdat Lieke Jansen afwezig is tot en met 15 januari 2021')
    expect(lines[1]).toMatch(/^18 jan 2021 Lieke Jansen/)
    await save('utrecht', { version: 2 })
    await runReminders(world)
    expect((await coming())[0]).toMatch(/^4 jan 2021 Lieke Jansen/)
  })

  test('sends it to a colleague of the same office, who may see it', async () => {
    await anAgreement(world)
    const { organisationId } = actor('utrecht')
    const { id } = await world.database.user.create({
      data: { mail: 'mo@utrecht.example', name: 'Mo de Boer', organisationId },
    })
    const absence = { absentFrom: '2021-01-01', absentUntil: '2021-01-15', standIn: id }
    await save('utrecht', absence)
    await runReminders(world)
    expect((await coming())[0]).toMatch(/^4 jan 2021 Sanne Bakker/)
    const { dossierId } = await world.database.obligation.findFirstOrThrow()
    await world.database.roleAssignment.create({
      data: { userId: id, role: 'office', dossierId, startsOn: '2020-01-01' },
    })
    await save('utrecht', { ...absence, version: 2 })
    await runReminders(world)
    expect(
      (await coming()).filter((line) => line.includes('omdat Mo de Boer Lieke Jansen vervangt')),
    ).toEqual(['4 jan 2021 Mo de Boer omdat Mo de Boer Lieke Jansen vervangt tot en met 15 januari 2021'])
  })
})

describe('mail', () => {
  test('comes as one for each item where somebody chose that, and not before their hour', async () => {
    await save('utrecht', { mails: 'single', hour: 11 })
    await anAgreement(world)
    await anAgreement(world, { wording: 'Utrecht stuurt de cijfers.' })
    moveTo(world, '2021-01-04', '09:30')
    await runReminders(world)
    expect(world.mails).toHaveLength(0)
    moveTo(world, '2021-01-04', '11:00')
    await runReminders(world)
    await runReminders(world)
    expect(world.mails.map(({ subject }) => subject).sort()).toEqual([
      'Herinnering: afspraak “Utrecht levert een analyse van de casuïstiek aan.”',
      'Herinnering: afspraak “Utrecht stuurt de cijfers.”',
    ])
  })

  test('without announcements begins with the question', async () => {
    await save('utrecht', { announcements: 'no' })
    await anAgreement(world)
    expect((await coming())[0]).toMatch(/^25 jan 2021 Lieke Jansen/)
  })
})
