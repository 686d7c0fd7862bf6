import { describe, expect, test } from 'vitest'
import { findPreferences } from '#app/features/preferences/find-preferences.server.ts'
import { refuseMail } from '#app/features/preferences/refuse-mail.server.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { anAgreement, moveTo } from '#tests/support/reminders.ts'
import { useTestWorld } from '#tests/support/test-world.ts'
import { openUnsubscribeLink } from './open-unsubscribe-link.server.ts'
import { runReminders } from './run-reminders.server.ts'

const world = useTestWorld('2020-11-05T10:00')
const utrecht = userIdOf('utrecht')

async function mailOn(day: string) {
  moveTo(world, day)
  await runReminders(world)
  return world.mails.at(-1)
}

const tokenIn = (header = '') => /afmelden\/([\w-]+)\/een-klik/.exec(header)?.[1] ?? ''

describe('an announcement may be refused', () => {
  test('by the link in it, which says for whom and what; done again it changes nothing', async () => {
    await anAgreement(world)
    const mail = await mailOn('2021-01-04')
    expect(mail?.headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })
    const token = tokenIn(mail?.headers?.['List-Unsubscribe'])
    expect(mail?.text).toContain(`http://gestand.test/afmelden/${token}`)
    const link = await openUnsubscribeLink(world, token)
    expect(link).toEqual({ userId: utrecht, sorts: ['announcements'], refused: false })
    await refuseMail(world, link.userId, link.sorts)
    await refuseMail(world, link.userId, link.sorts)
    expect(await findPreferences(world, link)).toMatchObject({ announcements: false, news: true, version: 2 })
    expect(await openUnsubscribeLink(world, token)).toMatchObject({ refused: true })
    expect(await world.database.event.findMany({ where: { action: 'mail-refused' } })).toMatchObject([
      { actorId: utrecht, facts: { what: 'aankondigingen' } },
    ])
  })

  test('and then the question whether it will be done still comes', async () => {
    await anAgreement(world)
    await refuseMail(world, utrecht, ['announcements', 'news'])
    expect(await mailOn('2021-01-04')).toBeUndefined()
    const mail = await mailOn('2021-01-25')
    expect(mail?.subject).toMatch(/^Lukt het op tijd\?/)
    expect(mail?.headers).not.toHaveProperty('List-Unsubscribe')
    expect(mail?.text).not.toContain('/afmelden/')
  })

  test.each([
    ['changed', (token: string) => `${token.slice(0, -4)}AAAA`],
    ['made up', () => 'x'],
    ['of an answer', () => 'AAAA'],
  ])('a link that is %s is absent', async (_, change) => {
    await anAgreement(world)
    const token = tokenIn((await mailOn('2021-01-04'))?.headers?.['List-Unsubscribe'])
    await expect(openUnsubscribeLink(world, change(token))).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('the link of somebody who left is absent', async () => {
    await anAgreement(world)
    const token = tokenIn((await mailOn('2021-01-04'))?.headers?.['List-Unsubscribe'])
    await world.database.user.update({ where: { id: utrecht }, data: { endsOn: '2021-01-03' } })
    await expect(openUnsubscribeLink(world, token)).rejects.toMatchObject({ kind: 'not-found' })
  })
})
