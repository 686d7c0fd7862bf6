import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPreferences } from '#app/features/preferences/find-preferences.server.ts'
import { unsubscribeSeal } from '#app/features/sending/unsubscribe-link.ts'
import { sealIds } from '#app/platform/tokens.server.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { serveApp } from '#tests/support/serve-app.ts'
import { useTestWorld } from '#tests/support/test-world.ts'

const world = useTestWorld('2020-11-05T10:00')
const userId = userIdOf('utrecht')
let app: Awaited<ReturnType<typeof serveApp>>
beforeAll(async () => {
  app = await serveApp(world)
})
afterAll(() => app.close())

const link = (secret = world.settings.secret) =>
  `${app.url}/afmelden/${sealIds(unsubscribeSeal(['news']), [crypto.randomUUID(), userId], secret)}`
const oneClick = 'List-Unsubscribe=One-Click'
/** As a provider does it: without a session and without an Origin. */
const post = (url: string, body: string | FormData) =>
  fetch(url, {
    method: 'POST',
    redirect: 'manual',
    body,
    headers: typeof body === 'string' ? { 'content-type': 'application/x-www-form-urlencoded' } : {},
  })

describe('one click in a mail program', () => {
  test('refuses the news, and the same again changes nothing', async () => {
    const url = `${link()}/een-klik`
    expect((await post(url, oneClick)).status).toBe(200)
    expect((await post(url, oneClick)).status).toBe(200)
    expect(await findPreferences(world, { userId })).toMatchObject({
      news: false,
      announcements: true,
      version: 2,
    })
  })

  test('is taken as a form with parts too', async () => {
    const form = new FormData()
    form.set('List-Unsubscribe', 'One-Click')
    expect((await post(`${link()}/een-klik`, form)).status).toBe(200)
    expect(await findPreferences(world, { userId })).toMatchObject({ news: false })
  })

  test('is refused under another seal, or with another word', async () => {
    expect((await post(`${link('another secret of enough signs')}/een-klik`, oneClick)).status).toBe(404)
    expect((await post(`${link()}/een-klik`, 'x=y')).status).toBe(400)
    expect(await findPreferences(world, { userId })).toMatchObject({ news: true })
  })

  test('that only opens the address shows the page with the button, and changes nothing', async () => {
    const opened = await fetch(`${link()}/een-klik`)
    expect(opened.url).toMatch(/\/afmelden\/[\w-]+$/)
    expect(await opened.text()).toContain('Afmelden voor nieuws')
    expect(await findPreferences(world, { userId })).toMatchObject({ news: true })
  })
})
