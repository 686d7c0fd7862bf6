import { expect } from '@playwright/test'
import { cast, dossiers } from '#prisma/demo/cast.ts'
import { SignIn } from './pages/sign-in.ts'
import { test } from './support/journey.ts'

test.use({ clock: '2020-12-16T10:00' })

test('a secretariat looks at what other rules change, is refused, and saves them with a reason', async ({
  page,
}) => {
  await new SignIn(page).as(cast.secretariat)
  await page.goto(`/dossiers/${dossiers.lvv.id}`)
  await page.getByRole('link', { name: 'regels voor herinneringen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regels voor herinneringen')

  await test.step('is refused where chases come ever faster, with what was typed kept', async () => {
    await page.getByRole('link', { name: /Wijzigen\s*: Vervolgbesluiten, Een week of een maand/ }).click()
    await page.getByLabel(/na de termijn: herinneringen/).fill('14, 21, 25')
    await page.getByLabel(/^Dagen vóór het begin/).fill('56, 42, 21, 14')
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
    await expect(page.getByRole('main')).toContainText('Tussen herinneringen komt steeds meer tijd')
    await expect(page.getByLabel(/^Dagen vóór het begin/)).toHaveValue('56, 42, 21, 14')
  })

  await test.step('sees which planned reminders change', async () => {
    await page.getByLabel(/na de termijn: herinneringen/).fill('7, 17, 31')
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit verandert er')
    await expect(page.getByText(/Dit verandert \d+ geplande herinneringen/)).toBeVisible()
    const row = page.getByRole('row').filter({ hasText: 'Besluit over het vervolg van de pilots.' }).first()
    await expect(row).toContainText('4 jan 2021')
    await expect(row).toContainText('11 jan 2021')
  })

  await test.step('is asked why, and saves', async () => {
    await page.getByRole('button', { name: 'Regels opslaan' }).click()
    await expect(page.getByRole('main')).toContainText('Schrijf op waarom')
    await page.getByLabel('Waarom wijzigt u de regels?').fill('Vier weken vooraf is te vroeg.')
    await page.getByRole('button', { name: 'Regels opslaan' }).click()
    await expect(page.getByRole('status').first()).toContainText('De regels zijn opgeslagen')
    await expect(page.getByRole('row').filter({ hasText: 'Vier weken vooraf is te vroeg.' })).toContainText(
      'geldt nu',
    )
  })
})
