import { beforeEach, describe, expect, test } from 'vitest'
import { runReminders } from '#app/features/sending/run-reminders.server.ts'
import { dossiers } from '#prisma/demo/cast.ts'
import { anAgreement, moveTo } from '#tests/support/reminders.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { findDelivery } from './find-delivery.server.ts'
import { listReminders } from './list-reminders.server.ts'

const world = useTestWorld('2020-11-05T10:00')
let agreementId = ''

beforeEach(async () => {
  agreementId = await anAgreement(world)
})

/** The one mail of 4 January. */
async function send(): Promise<string> {
  moveTo(world, '2021-01-04')
  await runReminders(world)
  const { id } = await world.database.delivery.findFirstOrThrow()
  return id
}

describe('a mail', () => {
  test('is read by its recipient and by who sees all of it', async () => {
    const id = await send()
    const filter = { list: 'verstuurd', dossierId: null, after: null, before: null } as const
    const { rows } = await listReminders(world, actor('utrecht'), filter)
    expect(rows[0]?.delivery).toMatchObject({ id, mayRead: true })
    for (const key of ['utrecht', 'secretariat', 'liaison'] as const)
      expect((await findDelivery(world, actor(key), id)).whole?.text).toContain('analyse van de casuïstiek')
    for (const key of ['rotterdam', 'reader', 'administrator', 'outsider'] as const)
      await expect(findDelivery(world, actor(key), id)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('of two dossiers tells who sees one of them what in it is about that one, and nothing else', async () => {
    const shelter = { dossierId: dossiers.shelter.id, wording: 'Utrecht zoekt een gebouw.' }
    const other = await anAgreement(world, shelter)
    const id = await send()
    const inLvv = { role: 'secretariat' as const, dossierId: dossiers.lvv.id }
    const half = await findDelivery(world, { ...actor('secretariat'), roles: [inLvv] }, id)
    expect(half.whole).toBeNull()
    expect(half.lines.map(({ item }) => item.path)).toEqual([`/afspraken/${agreementId}`])
    expect(JSON.stringify(half)).not.toMatch(/gebouw|Opvangplekken|2 herinneringen/)
    expect(JSON.stringify(half)).not.toContain(other)
    for (const key of ['utrecht', 'secretariat'] as const)
      expect((await findDelivery(world, actor(key), id)).whole?.text).toContain('gebouw')
  })

  test('of two dossiers stays so for them, also once an item moves out of what is still carried', async () => {
    await anAgreement(world, { dossierId: dossiers.shelter.id, wording: 'Utrecht zoekt een gebouw.' })
    const id = await send()
    const elsewhere = { deliveryId: id, obligation: { dossierId: dossiers.shelter.id } }
    await world.database.reminder.updateMany({ where: elsewhere, data: { deliveryId: null } })
    const inLvv = { role: 'liaison' as const, dossierId: dossiers.lvv.id }
    expect(await findDelivery(world, { ...actor('liaison'), roles: [inLvv] }, id)).toMatchObject({
      whole: null,
    })
  })
})
