import { describe, expect, test } from 'vitest'
import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { instantOf } from '#app/shared/day.ts'
import { dossiers, organisations } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { replan } from './replan.server.ts'

const world = useTestWorld('2020-11-05T10:00')
const term = { words: 'februari 2021', window: { earliestOn: '2021-02-01', latestOn: '2021-02-24' } }

function anAgreement(traits: Partial<Parameters<typeof recordAgreement>[2]> = {}) {
  return recordAgreement(world, actor('secretariat'), {
    dossierId: dossiers.lvv.id,
    wording: 'Utrecht levert een analyse van de casuïstiek aan.',
    saidOn: '2020-11-04',
    owners: [organisations.utrecht.id],
    term,
    ...traits,
  })
}

const again = (id: string) => world.database.$transaction((tx) => replan(tx, world, id))
const rows = async (id: string) =>
  (
    await world.database.reminder.findMany({
      where: { obligationId: id },
      orderBy: [{ dueAt: 'asc' }, { termNumber: 'asc' }, { recipientId: 'asc' }],
      include: { recipient: true },
    })
  ).map(({ step, dueOn, state, recipient }) => `${step} ${dueOn} ${state} ${recipient.name}`)

describe('an agreement that is recorded', () => {
  test('is planned for its owner, and planning again changes nothing', async () => {
    const id = await anAgreement()
    const first = await rows(id)
    expect(first).toEqual([
      'end-28 2021-01-27 planned Lieke Jansen',
      'end-14 2021-02-10 planned Lieke Jansen',
      'forecast 2021-02-17 planned Lieke Jansen',
      'last-day 2021-02-23 planned Lieke Jansen',
      'chase-1 2021-03-03 planned Lieke Jansen',
      'chase-2 2021-03-15 planned Lieke Jansen',
      'chase-3 2021-03-29 planned Lieke Jansen',
      'escalation 2021-04-12 planned Sanne Bakker',
    ])
    await again(id)
    expect(await rows(id)).toEqual(first)
  })

  test('without a term is planned for nobody', async () => {
    expect(await rows(await anAgreement({ term: null }))).toEqual([])
  })

  test('is taken back when it is closed, and brought back when it is opened again', async () => {
    const id = await anAgreement()
    await world.database.obligation.update({ where: { id }, data: { closedOn: '2020-11-05' } })
    await again(id)
    expect(new Set((await rows(id)).map((row) => row.split(' ')[2]))).toEqual(new Set(['cancelled']))
    world.clock.moveTo(instantOf('2021-02-12', '10:00'))
    await world.database.obligation.update({ where: { id }, data: { closedOn: null } })
    await again(id)
    expect((await rows(id)).slice(0, 3)).toEqual([
      'end-28 2021-01-27 cancelled Lieke Jansen',
      'end-14 2021-02-10 cancelled Lieke Jansen',
      'forecast 2021-02-17 planned Lieke Jansen',
    ])
  })

  test('starts over for another owner', async () => {
    const id = await anAgreement()
    await world.database.party.updateMany({
      where: { obligationId: id },
      data: { organisationId: organisations.rotterdam.id },
    })
    await again(id)
    expect((await rows(id)).slice(0, 2).sort()).toEqual([
      'end-28 2021-01-27 cancelled Lieke Jansen',
      'end-28 2021-01-27 planned Bram Visser',
    ])
  })

  test('goes to the secretariat where the only one of the office has left', async () => {
    const id = await anAgreement()
    await world.database.user.update({ where: { id: userIdOf('utrecht') }, data: { endsOn: '2020-11-04' } })
    await again(id)
    expect((await rows(id)).filter((row) => row.includes('planned'))[0]).toBe(
      'end-28 2021-01-27 planned Sanne Bakker',
    )
  })

  test('of which nothing reaches people of other dossiers or municipalities', async () => {
    const id = await anAgreement({ owners: [organisations.tilburg.id, organisations.ministry.id] })
    const reached = await world.database.reminder.groupBy({
      by: ['recipientId'],
      where: { obligationId: id },
    })
    const people = reached.map(({ recipientId }) => recipientId).sort()
    expect(people).toEqual([userIdOf('secretariat'), userIdOf('liaison')].sort())
  })
})
