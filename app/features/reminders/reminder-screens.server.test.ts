import { beforeEach, describe, expect, test } from 'vitest'
import { endUser } from '#app/features/people/end-user.server.ts'
import { listEvents } from '#app/features/history/list-events.server.ts'
import type { HandOver } from '#app/platform/mail.server.ts'
import { dossiers, type CastKey } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { anAgreement, moveTo, refused, unknown } from '#tests/support/reminders.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { findMailTrouble } from '#app/features/sending/find-mail-trouble.server.ts'
import { findLadder } from './find-ladder.server.ts'
import { listReminders } from './list-reminders.server.ts'
import { lapsePast } from '#app/features/planning/lapse-past.server.ts'
import { markArrived } from '#app/features/sending/mark-arrived.server.ts'
import { rowsPerPage, type ReminderFilter } from './reminder-lists.ts'
import { replanAll, replanMarked } from '#app/features/planning/replan-all.server.ts'
import { resendDelivery } from '#app/features/sending/resend-delivery.server.ts'
import { runReminders } from '#app/features/sending/run-reminders.server.ts'

const world = useTestWorld('2020-11-05T10:00')
let agreementId = ''

beforeEach(async () => {
  agreementId = await anAgreement(world)
})

const filter: ReminderFilter = {
  list: 'komt-eraan',
  dossierId: null,
  kind: null,
  personId: null,
  after: null,
  before: null,
}
const item = () => ({ id: agreementId, kind: 'agreement' as const, dossierId: dossiers.lvv.id })
const coming = (key: CastKey, traits: Partial<ReminderFilter> = {}) =>
  listReminders(world, actor(key), { ...filter, ...traits })

/** One round on 4 January with a server that answers like this. */
async function sendWith(answer?: HandOver) {
  moveTo(world, '2021-01-04')
  const mail = answer ? { ...world.mail, handOver: async () => answer } : world.mail
  await runReminders({ ...world, database: world.database, mail })
  const [delivery] = await world.database.delivery.findMany()
  return delivery?.id ?? ''
}

describe('the reminders that are coming', () => {
  test('are shown with day, step, person and reason', async () => {
    const { rows, count } = await coming('secretariat')
    expect(count).toBe(8)
    expect(rows[0]).toMatchObject({
      on: '4 jan 2021',
      to: 'Lieke Jansen',
      organisation: 'Gemeente Utrecht',
      step: '4 weken vóór het einde van de termijn',
      because: 'omdat Lieke Jansen de afspraak namens Gemeente Utrecht uitvoert',
      item: { path: `/afspraken/${agreementId}`, kind: 'afspraak', dossier: 'LVV' },
    })
  })

  test.each<[CastKey, number]>([
    ['liaison', 8],
    ['utrecht', 7],
    ['rotterdam', 0],
    ['reader', 0],
    ['administrator', 0],
    ['outsider', 0],
  ])('are seen by %s: %i', async (key, expected) => {
    expect((await coming(key)).count).toBe(expected)
    const { people, next } = await findLadder(world, actor(key), item())
    expect(people.some(({ to }) => to === 'Lieke Jansen')).toBe(expected > 0)
    expect(next.some(({ recipientName }) => recipientName === 'Lieke Jansen')).toBe(expected > 0)
  })

  test('are those of one dossier where that is asked', async () => {
    expect((await coming('secretariat', { dossierId: dossiers.shelter.id })).count).toBe(0)
  })

  test('are paged forward and back', async () => {
    for (let made = 0; made < 8; made++) await anAgreement(world)
    const first = await coming('secretariat')
    expect(first).toMatchObject({ count: 72, previous: null })
    const second = await coming('secretariat', { after: first.next })
    expect(second.rows).toHaveLength(72 - rowsPerPage)
    expect(second.next).toBeNull()
    const back = await coming('secretariat', { before: second.previous })
    expect(back.rows.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id))
    expect((await coming('secretariat', { after: agreementId })).rows).toHaveLength(rowsPerPage)
  })

  test('are told on the page of the item', async () => {
    expect((await findLadder(world, actor('secretariat'), item())).next).toEqual([
      {
        dueOn: '2021-01-04',
        recipientName: 'Lieke Jansen',
        because: 'omdat Lieke Jansen de afspraak namens Gemeente Utrecht uitvoert',
      },
      {
        dueOn: '2021-03-18',
        recipientName: 'Sanne Bakker',
        because: 'omdat dit naar het secretariaat gaat als er na de herinneringen niets komt',
      },
    ])
  })
})

test('what lapsed before anybody could be warned is listed as such, and never sent', async () => {
  moveTo(world, '2021-01-20')
  await lapsePast(world)
  const { rows } = await coming('utrecht', { list: 'gestopt' })
  expect(rows.map(({ on }) => on)).toEqual(['18 jan 2021', '4 jan 2021'])
  expect(world.mails).toHaveLength(0)
})

describe('a mail that was sent', () => {
  test('stands in the history of the item, for its organisation and the ministry', async () => {
    await sendWith()
    const subject = { id: agreementId, dossierId: dossiers.lvv.id }
    const sentence =
      'Gestand stuurde een herinnering aan Lieke Jansen (4 weken vóór het einde van de termijn).'
    const read = async (key: CastKey) =>
      (await listEvents(world, actor(key), subject)).map((event) => event.sentence)
    expect(await read('secretariat')).toContain(sentence)
    expect(await read('utrecht')).toContain(sentence)
    expect(await read('rotterdam')).not.toContain(sentence)
  })
})

describe('a mail that failed', () => {
  test('is shown to the ministry, not to offices', async () => {
    await sendWith(refused)
    expect((await coming('secretariat', { list: 'mislukt' })).rows[0]?.delivery).toMatchObject({
      state: 'failed',
      trouble: 'De mailserver weigert de mail: 550.',
      mayResend: true,
    })
    expect((await coming('utrecht', { list: 'mislukt' })).rows[0]?.delivery).toMatchObject({
      trouble: 'Het secretariaat ziet dat de mail niet aankwam.',
      ...{ mayRead: false, mayResend: false },
    })
    expect(await findMailTrouble(world, actor('liaison'))).toMatchObject([{ recipientName: 'Lieke Jansen' }])
    for (const key of ['rotterdam', 'reader', 'administrator', 'outsider'] as const)
      expect(await findMailTrouble(world, actor(key))).toEqual([])
  })

  test('goes again in a new mail when the secretariat says so, once', async () => {
    const id = await sendWith(refused)
    expect(await resendDelivery(world, actor('secretariat'), id)).toBe(true)
    expect(await resendDelivery(world, actor('secretariat'), id)).toBe(false)
    await runReminders(world)
    await runReminders(world)
    expect(world.mails).toHaveLength(1)
    expect(world.mails[0]?.key).not.toBe(id)
    expect(await findMailTrouble(world, actor('secretariat'))).toEqual([])
  })

  test('is not sent again about an item that was closed meanwhile', async () => {
    const id = await sendWith(refused)
    await world.database.obligation.update({ where: { id: agreementId }, data: { closedOn: '2021-01-04' } })
    await resendDelivery(world, actor('secretariat'), id)
    await runReminders(world)
    expect(world.mails).toEqual([])
  })

  test.each<[CastKey, string]>([
    ['liaison', 'not-allowed'],
    ['utrecht', 'not-allowed'],
    ['reader', 'not-allowed'],
    ['administrator', 'not-allowed'],
    ['outsider', 'not-allowed'],
  ])('is not sent again by %s', async (key, kind) => {
    const id = await sendWith(refused)
    await expect(resendDelivery(world, actor(key), id)).rejects.toMatchObject({ kind })
  })

  test('does not exist for the secretariat of another dossier, before and after', async () => {
    const id = await sendWith(refused)
    const other = {
      ...actor('secretariat'),
      roles: [{ role: 'secretariat' as const, dossierId: dossiers.shelter.id }],
    }
    await expect(resendDelivery(world, other, id)).rejects.toMatchObject({ kind: 'not-found' })
    await resendDelivery(world, actor('secretariat'), id)
    await expect(resendDelivery(world, other, id)).rejects.toMatchObject({ kind: 'not-found' })
  })
})

describe('a mail in doubt', () => {
  test('is marked as arrived by who asked', async () => {
    const id = await sendWith(unknown)
    expect(await markArrived(world, actor('secretariat'), id)).toBe(false)
    moveTo(world, '2021-01-05')
    await runReminders(world)
    expect(await findMailTrouble(world, actor('secretariat'))).toHaveLength(1)
    expect(await markArrived(world, actor('secretariat'), id)).toBe(true)
    expect((await coming('utrecht', { list: 'verstuurd' })).count).toBe(1)
    expect(await findMailTrouble(world, actor('secretariat'))).toEqual([])
    await expect(markArrived(world, actor('outsider'), id)).rejects.toMatchObject({ kind: 'not-allowed' })
  })
})

describe('a change of roles', () => {
  const endUtrecht = () =>
    world.database.user.update({ where: { id: userIdOf('utrecht') }, data: { endsOn: '2020-11-04' } })

  test('leaves a mark, and the next round replans the open items of that dossier', async () => {
    await endUser(world, actor('administrator'), {
      userId: userIdOf('utrecht'),
      when: 'now',
      lastDay: null,
      version: 1,
    })
    await runReminders(world)
    expect((await coming('secretariat')).rows.map(({ to }) => to)).toEqual([
      ...Array<string>(7).fill('Sanne Bakker'),
      'Joris van Dam',
    ])
    await runReminders(world)
    expect(await replanMarked(world)).toBe(false)
  })

  test('is worked through to the end, however many items', async () => {
    for (let made = 0; made < 55; made++) await anAgreement(world, { term: null })
    await endUtrecht()
    await replanAll(world)
    expect((await coming('secretariat')).rows[0]?.to).toBe('Sanne Bakker')
    expect(await world.database.dossier.count({ where: { replanAfterId: { not: null } } })).toBe(0)
  })
})
