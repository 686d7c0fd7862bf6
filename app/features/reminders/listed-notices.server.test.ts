import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { withdrawExtension } from '#app/features/extensions/withdraw-extension.server.ts'
import { resendDelivery } from '#app/features/sending/resend-delivery.server.ts'
import { runReminders } from '#app/features/sending/run-reminders.server.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { useExtensionCase } from '#tests/support/extension-case.ts'
import { inProcess, refused, transportThat } from '#tests/support/reminders.ts'
import { actor } from '#tests/support/test-world.ts'
import { listRecipients } from './list-recipients.server.ts'
import { listReminders, readRemindersToExport } from './list-reminders.server.ts'
import { rowsPerPage, type ReminderFilter } from './reminder-lists.ts'

const { world, it, ask, grant } = useExtensionCase()

const filter: ReminderFilter = { list: 'komt-eraan', dossierId: null, after: null, before: null }
const others: CastKey[] = ['amsterdam', 'utrecht', 'rotterdam', 'reader', 'administrator', 'outsider']

async function listed(key: CastKey, change: Partial<ReminderFilter> = {}) {
  const { rows } = await listReminders(world, actor(key), { ...filter, ...change })
  return rows.filter(({ step }) => step.startsWith('bericht'))
}

async function inFile(key: CastKey, change: Partial<ReminderFilter> = {}) {
  const ids: string[] = []
  for await (const rows of readRemindersToExport(world, actor(key), { ...filter, ...change }))
    ids.push(...rows.map(({ id }) => id))
  return ids
}

async function othersWhoSee(list: ReminderFilter['list']) {
  const seen = await Promise.all(
    others.map(async (key) => [
      key,
      (await listed(key, { list })).length + (await inFile(key, { list })).length,
    ]),
  )
  return seen.filter(([, count]) => count !== 0).map(([key]) => key)
}

describe('a notice among the reminders', () => {
  test('comes, is sent and is found in the file, for the ministry only where uitstel is asked', async () => {
    await world.database.reminder.deleteMany()
    await ask()
    const row = {
      on: '10 nov 2020',
      to: 'Sanne Bakker',
      step: 'bericht: uitstel gevraagd',
      because: 'omdat u over uitstel van deze afspraak beslist',
      steerTo: null,
      item: { path: `/afspraken/${it.id}`, kind: 'afspraak', dossier: 'LVV' },
    }
    expect(await listed('secretariat')).toMatchObject([
      { ...row, standing: { name: 'gepland', reason: null } },
    ])
    const toOthers = { ...row, because: 'omdat Sanne Bakker over uitstel van deze afspraak beslist' }
    expect([await listed('liaison'), await inFile('liaison')]).toMatchObject([
      [toOthers],
      [expect.any(String)],
    ])
    expect(await othersWhoSee('komt-eraan')).toEqual([])
    await runReminders(world)
    expect(await listed('secretariat')).toEqual([])
    expect(await listed('secretariat', { list: 'verstuurd' })).toMatchObject([
      { ...row, sentAt: expect.stringContaining('10 november 2020'), delivery: { state: 'sent' } },
    ])
    expect(await othersWhoSee('verstuurd')).toEqual([])
  })

  test('of an answer is seen by its reader, with no word of who asked', async () => {
    const notice = { organisationId: organisations.utrecht.id, addressee: '', means: 'mail', reference: '' }
    await grant(await ask(), 'secretariat', { notice: { ...notice, toldOn: '2020-11-10' } })
    const own = await listed('utrecht')
    expect(own).toMatchObject([{ to: 'Lieke Jansen', step: 'bericht: uitstel verleend' }])
    expect(JSON.stringify(own)).not.toMatch(/gevraagd|vroeg|Amsterdam vraagt|Fatima/)
    expect(await listed('rotterdam')).toEqual([])
    expect(await listed('outsider')).toEqual([])
    await world.database.obligation.update({ where: { id: it.id }, data: { confidential: true } })
    expect(await listed('utrecht')).toEqual([])
  })

  test('is stopped where it held no more, and fails where its mail is refused', async () => {
    const request = await ask()
    await withdrawExtension(world, actor('amsterdam'), { id: request })
    const stopped = { name: 'teruggenomen', reason: 'Het geldt niet meer.' }
    for (const round of [async () => undefined, () => runReminders(world)]) {
      await round()
      expect(await listed('secretariat')).toEqual([])
      expect(await listed('secretariat', { list: 'gestopt' })).toMatchObject([{ standing: stopped }])
    }
    await ask('utrecht')
    await runReminders(inProcess(world, 'one', transportThat(refused)))
    const [failed] = await listed('secretariat', { list: 'mislukt' })
    expect(failed?.delivery).toMatchObject({ state: 'failed', mayResend: true })
    expect((await listed('liaison', { list: 'mislukt' }))[0]?.delivery).toMatchObject({ mayResend: false })
    expect(await othersWhoSee('mislukt')).toEqual([])
    await resendDelivery(world, actor('secretariat'), failed?.delivery?.id ?? '')
    expect(await listed('secretariat')).toHaveLength(1)
  })

  test('is chosen by dossier, kind and person', async () => {
    await ask()
    const found = async (change: Partial<ReminderFilter>) => (await listed('secretariat', change)).length
    expect(
      await found({ dossierId: dossiers.lvv.id, kind: 'agreement', personId: userIdOf('secretariat') }),
    ).toBe(1)
    expect(await found({ dossierId: dossiers.shelter.id })).toBe(0)
    expect(await found({ kind: 'commitment' })).toBe(0)
    expect(await found({ personId: userIdOf('utrecht') })).toBe(0)
    await world.database.reminder.deleteMany()
    const people = async (key: CastKey) => (await listRecipients(world, actor(key))).map(({ name }) => name)
    expect([await people('liaison'), await people('utrecht')]).toEqual([['Sanne Bakker'], []])
  })

  test('is paged and counted with them, forward and back', async () => {
    await ask()
    const [notice] = await world.database.notice.findMany()
    const [reminder] = await world.database.reminder.findMany()
    if (!notice || !reminder) throw new Error('nothing was planned')
    const days = Array.from({ length: rowsPerPage * 2 }, (_, at) => at)
    await world.database.reminder.deleteMany()
    await world.database.notice.deleteMany()
    await world.database.reminder.createMany({
      data: days.map((at) => ({ ...reminder, id: randomUUID(), step: `chase-${at}`, dueAt: notice.dueAt })),
    })
    await world.database.notice.createMany({
      data: days.map((at) => ({ ...notice, id: randomUUID(), actId: randomUUID(), reason: `${at}` })),
    })
    const page = (change: Partial<ReminderFilter>) =>
      listReminders(world, actor('secretariat'), { ...filter, ...change })
    const ids: string[] = []
    let turn = await page({})
    expect(turn.count).toBe(rowsPerPage * 4)
    const first = turn.rows.map(({ id }) => id)
    for (;;) {
      ids.push(...turn.rows.map(({ id }) => id))
      if (!turn.next) break
      turn = await page({ after: turn.next })
    }
    expect(new Set(ids).size).toBe(rowsPerPage * 4)
    expect(ids).toEqual([...ids].sort())
    expect(await inFile('secretariat')).toEqual(ids)
    const second = await page({ after: first.at(-1) ?? null })
    expect((await page({ before: second.previous })).rows.map(({ id }) => id)).toEqual(first)
  })
})
