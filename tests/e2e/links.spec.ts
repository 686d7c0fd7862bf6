import { expect } from '@playwright/test'
import { cast } from '#prisma/demo/cast.ts'
import { lvv } from '#prisma/demo/lvv-minutes.ts'
import { chooseByTyping } from './pages/combo.ts'
import { SignIn } from './pages/sign-in.ts'
import { test } from './support/journey.ts'

// The Kamer was promised a briefing in spring; what was agreed with the municipalities has no end.
test.use({ clock: '2020-12-16T13:05' })

const agreement = 'Rijk en gemeenten zoeken uit welke stappen'
const differs = 'de afspraak heeft geen termijn met een einde'

test('the liaison links a toezegging with an agreement, and sees that the terms differ', async ({
  page,
  browser,
}) => {
  await new SignIn(page).as(cast.liaison)
  await page.goto(`/toezeggingen/${lvv.technicalBriefing}`)
  const links = page.getByRole('region', { name: /^Hierover afgesproken/ })

  await test.step('nothing chosen is refused', async () => {
    await links.getByRole('link', { name: 'Verbinden' }).click()
    await page.getByRole('button', { name: 'Verbinden' }).click()
    await expect(page.getByText('Kies waarmee u dit wilt verbinden.').first()).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Fout: /)
  })

  await test.step('the link shows both terms and what does not fit, on both pages', async () => {
    await chooseByTyping(
      page.getByRole('combobox', { name: 'Welke afspraak gaat over hetzelfde?' }),
      agreement,
    )
    await page.getByRole('button', { name: 'Verbinden' }).click()
    await expect(page.getByText('Verbonden met de afspraak.')).toBeVisible()
    await expect(links).toContainText('in het voorjaar van 2020')
    await expect(links).toContainText(differs)
    await links.getByRole('link', { name: agreement }).click()
    await expect(page.getByRole('region', { name: /^Hierover aan de Kamer gezegd/ })).toContainText(differs)
  })

  await test.step('Vandaag says so too, until the two are apart', async () => {
    await page.goto('/')
    const table = page.getByRole('table', { name: 'Termijnen die verschillen' })
    await expect(table).toContainText(differs)
    await table.getByRole('link').first().click()
    await links.getByRole('link', { name: 'Losmaken' }).click()
    await page.getByRole('button', { name: 'Losmaken' }).click()
    await expect(page.getByText('Losgemaakt.')).toBeVisible()
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
    await expect(table).toHaveCount(0)
  })

  await test.step('an office sees nothing of what the Kamer was told', async () => {
    const office = await (await browser.newContext()).newPage()
    await new SignIn(office).as(cast.utrecht)
    await office.goto(`/afspraken/${lvv.nextSteps}`)
    await expect(office.getByRole('heading', { level: 1 })).toContainText(agreement)
    await expect(office.getByRole('region', { name: /^Hierover aan de Kamer gezegd/ })).toHaveCount(0)
    await office.context().close()
  })
})
