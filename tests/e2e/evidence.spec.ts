import { expect } from '@playwright/test'
import { cast } from '#prisma/demo/cast.ts'
import { lvv } from '#prisma/demo/lvv-minutes.ts'
import { EvidencePage } from './pages/evidence.ts'
import { SignIn } from './pages/sign-in.ts'
import { test } from './support/journey.ts'

test.use({ clock: '2020-12-16T12:05' })

const item = `/afspraken/${lvv.commonThreads}`
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('the Utrecht office adds evidence, which no other municipality can open', async ({ page, browser }) => {
  const evidence = new EvidencePage(page)
  await new SignIn(page).as(cast.utrecht)
  await page.goto(item)
  await evidence.open()

  await test.step('a file that lies about its type is refused', async () => {
    await evidence.send({ name: 'rode draden.pdf', mimeType: 'application/pdf', buffer: png })
    const said = '«rode draden.pdf» noemt zich een pdf-bestand, maar de inhoud is een png-afbeelding.'
    await expect(page.getByText(said).first()).toBeVisible()
  })

  await test.step('the right one is kept, and opens for who sent it', async () => {
    await evidence.send({ name: 'rode draden.png', mimeType: 'image/png', buffer: png })
    await expect(evidence.file('rode draden.png')).toBeVisible()
    await expect(evidence.section).toContainText('alleen Gemeente Utrecht en het ministerie')
  })

  const address = (await evidence.file('rode draden.png').getAttribute('href')) ?? ''
  const own = await page.request.get(address)
  expect(own.status()).toBe(200)
  expect(await own.body()).toEqual(png)

  for (const [person, status] of [
    [cast.secretariat, 200],
    [cast.rotterdam, 404],
  ] as const) {
    await test.step(`${person.name} gets ${status}`, async () => {
      const other = await (await browser.newContext()).newPage()
      await new SignIn(other).as(person)
      await other.goto(item)
      const shown = new EvidencePage(other).file('rode draden.png')
      await expect(shown).toHaveCount(status === 200 ? 1 : 0)
      expect((await other.request.get(address)).status()).toBe(status)
      await other.context().close()
    })
  }
})
