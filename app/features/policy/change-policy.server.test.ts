import { describe, expect, test } from 'vitest'
import { previewPolicy } from '#app/features/planning/preview-policy.server.ts'
import { listReminders } from '#app/features/reminders/list-reminders.server.ts'
import { runReminders } from '#app/features/sending/run-reminders.server.ts'
import { dossiers, type CastKey } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { anAgreement, moveTo } from '#tests/support/reminders.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { changePolicy, type PolicyChange } from './change-policy.server.ts'
import { chooseHead } from './choose-head.server.ts'
import { defaultPolicy } from './default-policy.ts'
import { findPolicy } from './find-policy.server.ts'
import type { Step } from './policy.ts'
import { restorePolicy } from './restore-policy.server.ts'

const world = useTestWorld('2020-11-05T10:00')
const general = { dossierId: null }
const lvv = { dossierId: dossiers.lvv.id }

/** The usual steps, with announcements so many days before the end. */
function announcing(...days: number[]): Step[] {
  const rest = defaultPolicy.agreement.day.filter(({ name }) => name !== 'announcement')
  return [
    ...days.map((count): Step => ({ name: 'announcement', side: 'end', days: count, unit: 'calendar' })),
    ...rest,
  ]
}

const change = (steps: Step[], traits: Partial<PolicyChange> = {}): PolicyChange => ({
  kind: 'agreement',
  width: 'day',
  steps,
  why: 'De bureaus vroegen erom.',
  version: 1,
  ...traits,
})

async function coming() {
  const filter = { list: 'komt-eraan', dossierId: null, after: null, before: null } as const
  const { rows } = await listReminders(world, actor('secretariat'), filter)
  return rows.filter(({ to }) => to === 'Lieke Jansen').map(({ on, step }) => `${on}: ${step}`)
}

describe('the rules of a dossier', () => {
  test('are looked at on what is planned before they hold, and nothing is written', async () => {
    const id = await anAgreement(world)
    const preview = await previewPolicy(world, actor('secretariat'), lvv, change(announcing(21, 14)))
    expect(preview).toEqual({
      count: 1,
      items: 1,
      rows: [
        {
          item: { path: `/afspraken/${id}`, wording: 'Utrecht levert een analyse van de casuïstiek aan.' },
          kind: 'afspraak',
          dossier: 'LVV',
          step: '3 weken vóór het einde van de termijn',
          people: 1,
          from: '4 jan 2021',
          to: '11 jan 2021',
        },
      ],
    })
    expect((await coming())[0]).toBe('4 jan 2021: 4 weken vóór het einde van de termijn')
  })

  test('count everything and show the first of it', async () => {
    for (let made = 0; made < 26; made += 1) await anAgreement(world)
    const { count, items, rows } = await previewPolicy(
      world,
      actor('secretariat'),
      lvv,
      change(announcing(35, 21)),
    )
    expect([count, items, rows.length]).toEqual([52, 26, 50])
  })

  test('hold in that dossier from the next round on, and are put back', async () => {
    await anAgreement(world)
    await changePolicy(world, actor('secretariat'), lvv, change(announcing(21)))
    await runReminders(world)
    expect((await coming()).slice(0, 2)).toEqual([
      '11 jan 2021: 3 weken vóór het einde van de termijn',
      '25 jan 2021: de vraag of het lukt',
    ])
    expect((await findPolicy(world.database, actor('administrator'), general)).policy).toEqual(defaultPolicy)
    await restorePolicy(world, actor('secretariat'), lvv, { number: 0, why: 'Toch niet.', version: 2 })
    await runReminders(world)
    expect((await coming())[0]).toBe('4 jan 2021: 4 weken vóór het einde van de termijn')
    const { versions, isOwn } = await findPolicy(world.database, actor('secretariat'), lvv)
    expect(isOwn).toBe(false)
    expect(versions.map(({ number, why, by }) => `${number} ${why} ${by}`)).toEqual([
      '2 Toch niet. Sanne Bakker',
      '1 De bureaus vroegen erom. Sanne Bakker',
    ])
    await restorePolicy(world, actor('secretariat'), lvv, { number: 1, why: 'Toch wel.', version: 3 })
    const again = await findPolicy(world.database, actor('secretariat'), lvv)
    expect(again.policy.agreement.day).toEqual(announcing(21))
    expect(again.versions[0]).toMatchObject({ number: 3, restored: 1 })
  })

  test('never make mail go out at once', async () => {
    for (let made = 0; made < 3; made += 1) await anAgreement(world)
    moveTo(world, '2020-12-30', '16:00')
    await runReminders(world)
    world.mails.length = 0
    await changePolicy(world, actor('secretariat'), lvv, change(announcing(60, 50, 40)))
    await runReminders(world)
    moveTo(world, '2020-12-31', '10:00')
    await runReminders(world)
    expect(world.mails).toEqual([])
    expect((await coming())[0]).toBe('25 jan 2021: de vraag of het lukt')
  })

  test('are refused to who started from an older version, also when both save at once', async () => {
    await changePolicy(world, actor('secretariat'), lvv, change(announcing(21)))
    await expect(
      changePolicy(world, actor('secretariat'), lvv, change(announcing(14))),
    ).rejects.toMatchObject({ kind: 'changed-meanwhile', theirs: { version: 2 } })
    const both = await Promise.allSettled([
      changePolicy(world, actor('secretariat'), lvv, change(announcing(14), { version: 2 })),
      changePolicy(world, actor('secretariat'), lvv, change(announcing(10), { version: 2 })),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('are refused where they are no ladder', async () => {
    const steps = announcing(21).filter(({ name }) => name !== 'last-day')
    await expect(changePolicy(world, actor('secretariat'), lvv, change(steps))).rejects.toMatchObject({
      kind: 'against-the-rules',
    })
    await expect(
      restorePolicy(world, actor('secretariat'), lvv, { number: 9, why: 'x', version: 1 }),
    ).rejects.toMatchObject({ kind: 'not-found' })
  })

  test.each<[CastKey, string]>([
    ['liaison', 'not-allowed'],
    ['utrecht', 'not-allowed'],
    ['reader', 'not-allowed'],
    ['administrator', 'not-allowed'],
    ['outsider', 'not-found'],
  ])('are not for %s', async (key, kind) => {
    const other = key === 'outsider' ? elsewhere() : actor(key)
    await expect(changePolicy(world, other, lvv, change(announcing(21)))).rejects.toMatchObject({ kind })
    await expect(previewPolicy(world, other, lvv, change(announcing(21)))).rejects.toMatchObject({ kind })
    await expect(findPolicy(world.database, other, lvv)).rejects.toMatchObject({ kind })
    await expect(
      chooseHead(world, other, { dossierId: dossiers.lvv.id, headId: null, version: 1 }),
    ).rejects.toMatchObject({ kind })
  })
})

function elsewhere() {
  return {
    ...actor('secretariat'),
    roles: [{ role: 'secretariat' as const, dossierId: dossiers.shelter.id }],
  }
}

describe('the general rules', () => {
  test('are the administrator’s, who sees how many reminders change and in which dossier, not about what', async () => {
    await anAgreement(world)
    const preview = await previewPolicy(world, actor('administrator'), general, change(announcing(21, 14)))
    expect(preview).toMatchObject({ count: 1, rows: [{ item: null, kind: 'afspraak', dossier: 'LVV' }] })
    expect(JSON.stringify(preview)).not.toContain('casuïstiek')
    await expect(findPolicy(world.database, actor('secretariat'), general)).rejects.toMatchObject({
      kind: 'not-allowed',
    })
  })

  test('leave alone a dossier that has its own', async () => {
    await anAgreement(world)
    await changePolicy(world, actor('secretariat'), lvv, change(announcing(28, 14)))
    const { count } = await previewPolicy(world, actor('administrator'), general, change(announcing(21)))
    expect(count).toBe(0)
    await changePolicy(world, actor('administrator'), general, change(announcing(21)))
    await runReminders(world)
    expect((await coming())[0]).toBe('4 jan 2021: 4 weken vóór het einde van de termijn')
  })
})

describe('the head of a secretariat', () => {
  test('is one of it, and hears what its people do not answer', async () => {
    await expect(
      chooseHead(world, actor('secretariat'), {
        dossierId: dossiers.lvv.id,
        headId: userIdOf('liaison'),
        version: 1,
      }),
    ).rejects.toMatchObject({ kind: 'against-the-rules' })
    const { organisationId } = actor('secretariat')
    const { id } = await world.database.user.create({
      data: { mail: 'hoofd@jenv.example', name: 'Hilde Hoofd', organisationId },
    })
    await world.database.roleAssignment.create({
      data: { userId: id, role: 'secretariat', dossierId: dossiers.lvv.id, startsOn: '2020-01-01' },
    })
    const { version } = await world.database.dossier.findUniqueOrThrow({ where: { id: dossiers.lvv.id } })
    await chooseHead(world, actor('secretariat'), { dossierId: dossiers.lvv.id, headId: id, version })
    await expect(
      chooseHead(world, actor('secretariat'), { dossierId: dossiers.lvv.id, headId: null, version }),
    ).rejects.toMatchObject({ kind: 'changed-meanwhile' })
    await anAgreement(world, { owners: [] })
    const rows = await world.database.reminder.findMany({
      where: { state: 'planned' },
      include: { recipient: true },
      orderBy: { dueAt: 'asc' },
    })
    const steps = rows.map(({ step, recipient }) => `${step} ${recipient.name}`)
    expect(steps.at(-1)).toBe('escalation Hilde Hoofd')
    expect(steps.filter((line) => line.endsWith('Hilde Hoofd'))).toHaveLength(1)
  })
})
