import { expect } from '@playwright/test'
import { cast, dossiers } from '#prisma/demo/cast.ts'
import { lvv } from '#prisma/demo/lvv-minutes.ts'
import { EvidencePage } from './pages/evidence.ts'
import { ReactionPages } from './pages/reactions.ts'
import { SignIn } from './pages/sign-in.ts'
import { objectionsTo } from './support/axe.ts'
import { test } from './support/journey.ts'

// The words of an agreement change here, and another is settled: no other journey counts on this program.
test.use({ clock: '2020-12-16T13:30' })

const threads = `/afspraken/${lvv.commonThreads}`
const other = 'De rode draden in alle zaken worden elke maand op een rij gezet.'
const why = 'Elke maand is afgesproken.'

test('an office disputes the words of an agreement, and the secretariat takes its words over', async ({
  page,
  browser,
}) => {
  const utrecht = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' })
  const own = new ReactionPages(utrecht)
  await new SignIn(utrecht).as(cast.utrecht)

  await test.step('the same words are no other words', async () => {
    await utrecht.goto(threads)
    await own.open()
    await own.reason.fill(why)
    await own.send('Andere formulering')
    await expect(utrecht.getByText('Dit is de tekst die er al staat.').first()).toBeVisible()
    await expect(own.reason).toHaveValue(why)
  })

  await test.step('its own words are kept beside ours', async () => {
    await own.otherWording.fill(other)
    await own.send('Andere formulering')
    await expect(utrecht.getByText('Uw reactie is verstuurd.')).toBeVisible()
    await expect(own.section).toContainText(other)
    await expect(utrecht.getByText('betwist', { exact: true })).toBeVisible()
    await expect(own.section).not.toContainText('Rotterdam')
    await own.section.getByRole('link', { name: /intrekken/i }).click()
    await expect(utrecht.getByRole('heading', { level: 1 })).toHaveText('Reactie intrekken')
    expect(await objectionsTo(utrecht)).toEqual([])
    await utrecht.goto(threads)
  })

  await test.step('another office does not know of it', async () => {
    const office = await (await browser.newContext()).newPage()
    await new SignIn(office).as(cast.amsterdam)
    await office.goto(threads)
    await expect(new ReactionPages(office).section).toContainText('akkoord')
    const content = await office.content()
    for (const words of [other, why, 'betwist']) expect(content).not.toContain(words)
    await office.context().close()
  })

  const reactions = new ReactionPages(page)
  await test.step('the secretariat finds it on Vandaag and in the state of affairs, and decides', async () => {
    await new SignIn(page).as(cast.secretariat)
    const table = page.getByRole('table', { name: 'Betwiste teksten' })
    await expect(table.getByRole('row').filter({ hasText: 'Gemeente Utrecht' })).toContainText(other)
    await page.goto('/afspraken?stand=betwist')
    await page.getByRole('link', { name: /^Naast de zaken zonder oplossing/ }).click()
    await reactions.changeWords('Gemeente Utrecht')
    await page.getByLabel(/^Antwoord aan Gemeente Utrecht/).fill('Zo is het gezegd.')
    await page.getByRole('button', { name: 'Tekst wijzigen' }).click()
    await expect(page.getByText('Tekst gewijzigd.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(other)
    await expect(page.getByText('Eerdere tekst', { exact: true })).toBeVisible()
  })

  await utrecht.reload()
  await expect(own.of('Gemeente Utrecht')).toContainText('tekst gewijzigd')
  await expect(own.section).toContainText('Zo is het gezegd.')
  await utrecht.context().close()
})

test('an agreement is settled with the file that shows it; a file that lies is refused, and nothing typed is lost', async ({
  page,
}) => {
  const settled = page.getByLabel('Waaruit blijkt dat de afspraak is nagekomen?')
  const send = async (name: string, content: string) => {
    await page
      .getByLabel(/^Bestanden/)
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
    await page.getByRole('radio', { name: 'Iedereen die dit onderdeel ziet' }).check()
    await page.getByRole('button', { name: 'Afspraak afdoen' }).click()
  }
  await new SignIn(page).as(cast.secretariat)
  await page.goto(`/afspraken/${lvv.scenarios}/afdoen`)
  await settled.fill('De scenario’s zijn besproken.')
  await send('scenario.pdf', 'Dit is geen pdf.')
  await expect(page.getByText('«scenario.pdf»').first()).toBeVisible()
  await expect(settled).toHaveValue('De scenario’s zijn besproken.')

  await send('scenario.txt', 'Er zijn drie scenario’s.')
  await expect(page.getByText('Afspraak afgedaan.')).toBeVisible()
  await expect(new EvidencePage(page).file('scenario.txt')).toBeVisible()
  await page.goto(`/dossiers/${dossiers.lvv.id}`)
  await expect(page.getByRole('region', { name: 'Documenten' })).toContainText('scenario.txt')
})
