import { expect } from '@playwright/test'
import { cast } from '#prisma/demo/cast.ts'
import { lvv } from '#prisma/demo/lvv-minutes.ts'
import { SignIn } from './pages/sign-in.ts'
import { objectionsTo } from './support/axe.ts'
import { test } from './support/journey.ts'

test.use({ clock: '2020-12-16T10:45', bypassCSP: true, reducedMotion: 'reduce' })

test('a secretariat skips a step from the page of its item, with a reason', async ({ page }) => {
  const found: string[] = []
  await new SignIn(page).as(cast.secretariat)
  await page.goto(`/besluiten/${lvv.decision}`)
  const ladder = page.getByRole('region', { name: 'Herinneringen', exact: true })
  const person = ladder.getByRole('group').filter({ hasText: 'Lieke Jansen' })

  await test.step('every step stands on the page, folded by person', async () => {
    await person.getByText('Lieke Jansen, Gemeente Utrecht').click()
    await expect(person.getByRole('row').filter({ hasText: '4 januari 2021' })).toContainText('Gepland')
    found.push(...(await objectionsTo(page)))
    await person.getByRole('row').filter({ hasText: '4 januari 2021' }).getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Herinnering aan Lieke Jansen')
  })

  await test.step('without a reason it is refused', async () => {
    await page.getByRole('button', { name: 'Overslaan' }).click()
    await expect(page.getByRole('region', { name: 'Er is iets niet goed ingevuld' })).toBeFocused()
    await expect(page.getByRole('main')).toContainText('Schrijf op waarom u deze herinnering overslaat.')
    found.push(...(await objectionsTo(page)))
  })

  await test.step('with a reason it is skipped, and the item says so', async () => {
    await page.getByLabel('Reden').fill('Utrecht belde al.')
    await page.getByRole('button', { name: 'Overslaan' }).click()
    await expect(page.getByText('Overgeslagen. Deze stap gaat niet uit.')).toBeVisible()
    await page.goto(`/besluiten/${lvv.decision}`)
    await person.getByText('Lieke Jansen, Gemeente Utrecht').click()
    await expect(person.getByRole('row').filter({ hasText: '4 januari 2021' })).toContainText(
      'Door Sanne Bakker: Utrecht belde al.',
    )
  })

  await test.step('who works for Utrecht sees that it was skipped, not why or by whom', async () => {
    await page.context().clearCookies()
    await new SignIn(page).as(cast.utrecht)
    await page.goto(`/besluiten/${lvv.decision}`)
    await person.getByText('Lieke Jansen, Gemeente Utrecht').click()
    await expect(person).toContainText('Het ministerie slaat deze stap over.')
    await expect(page.getByRole('main')).not.toContainText('Utrecht belde al.')
    await expect(ladder.getByRole('group')).toHaveCount(1)
  })

  expect(found).toEqual([])
})
