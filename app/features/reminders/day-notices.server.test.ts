import { describe, expect, test } from 'vitest'
import { refuseExtension } from '#app/features/extensions/refuse-extension.server.ts'
import { withdrawExtension } from '#app/features/extensions/withdraw-extension.server.ts'
import { runReminders } from '#app/features/sending/run-reminders.server.ts'
import { organisations, type CastKey } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { useExtensionCase } from '#tests/support/extension-case.ts'
import { moveTo } from '#tests/support/reminders.ts'
import { actor } from '#tests/support/test-world.ts'
import { findMailDay } from './find-mail-day.server.ts'

const { world, ask, grant } = useExtensionCase()

type Mails = Awaited<ReturnType<typeof findMailDay>>['coming']
const told = (mails: Mails) =>
  mails.map(({ to, lines }) => `${to}: ${lines.map(({ step }) => step).join(', ')}`)
const day = (key: CastKey, on = '2020-11-10') => findMailDay(world, actor(key), on)
const everyone: CastKey[] = [
  'liaison',
  'amsterdam',
  'utrecht',
  'rotterdam',
  'reader',
  'administrator',
  'outsider',
]

describe('the notices in the mails of a day', () => {
  test('are told beforehand to who sees the reminders of the dossier, and to nobody else', async () => {
    await ask()
    expect(told((await day('secretariat')).coming)).toEqual(['Sanne Bakker: bericht: uitstel gevraagd'])
    const seenBy = async () => {
      const counts = await Promise.all(
        everyone.map(async (key) => {
          const { went, coming } = await day(key)
          return [key, went.length + coming.length]
        }),
      )
      return counts.filter(([, count]) => count !== 0)
    }
    expect(await seenBy()).toEqual([['liaison', 1]])
    await runReminders(world)
    expect(await seenBy()).toEqual([['liaison', 1]])
    expect(told((await day('secretariat')).went)).toEqual(['Sanne Bakker: bericht: uitstel gevraagd'])
  })

  test('are none of what was undone meanwhile, and write nothing', async () => {
    const request = await ask()
    await withdrawExtension(world, actor('amsterdam'), { id: request })
    expect((await day('secretariat')).coming).toEqual([])
    expect((await world.database.notice.findMany()).map(({ state }) => state)).toEqual(['void'])
    expect(await world.database.delivery.count()).toBe(0)
  })

  test('take the mail of that day: what comes after it goes the next', async () => {
    await ask()
    await runReminders(world)
    await ask('utrecht')
    expect((await day('secretariat')).coming).toEqual([])
    expect(told((await day('secretariat', '2020-11-11')).coming)).toEqual([
      'Sanne Bakker: bericht: uitstel gevraagd',
    ])
    moveTo(world, '2020-11-11')
    await runReminders(world)
    expect(world.mails).toHaveLength(2)
  })

  test('stand in one mail with the reminders of that person, as they then go', async () => {
    moveTo(world, '2021-02-22', '08:00')
    await refuseExtension(world, actor('secretariat'), { id: await ask('utrecht'), reason: 'Het kan niet.' })
    const { coming } = await day('utrecht', '2021-02-22')
    expect(coming).toHaveLength(1)
    expect(coming[0]?.lines).toHaveLength(2)
    expect(coming[0]?.lines[1]).toMatchObject({
      step: 'bericht: uitstel geweigerd',
      because: 'omdat u dit uitstel vroeg',
    })
    moveTo(world, '2021-02-22')
    await runReminders(world)
    expect(told((await day('utrecht', '2021-02-22')).went)).toEqual(told(coming))
  })

  test('stand in the mail of their own item where somebody chose one for each', async () => {
    await world.database.preferences.create({ data: { userId: userIdOf('utrecht'), digest: false } })
    moveTo(world, '2021-02-22', '08:00')
    await refuseExtension(world, actor('secretariat'), { id: await ask('utrecht'), reason: 'Het kan niet.' })
    const { coming } = await day('secretariat', '2021-02-22')
    expect(coming.filter(({ to }) => to === 'Lieke Jansen').map(({ lines }) => lines.length)).toEqual([2])
  })

  test('say of what another asked no more than the mail does', async () => {
    const notice = { organisationId: organisations.utrecht.id, addressee: '', means: 'mail', reference: '' }
    await grant(await ask(), 'secretariat', { notice: { ...notice, toldOn: '2020-11-10' } })
    expect(told((await day('secretariat')).coming)).toEqual([
      'Fatima Yıldız: bericht: uitstel verleend',
      'Lieke Jansen: bericht: uitstel verleend',
    ])
    const own = await day('utrecht')
    expect(told(own.coming)).toEqual(['Lieke Jansen: bericht: uitstel verleend'])
    expect(JSON.stringify(own)).not.toMatch(/gevraagd|vroeg|Fatima|mei 2021/)
    expect((await day('rotterdam')).coming).toEqual([])
  })
})
