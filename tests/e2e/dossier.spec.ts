import { expect } from '@playwright/test'
import { cast, dossiers, organisations } from '#prisma/demo/cast.ts'
import { SignIn } from './pages/sign-in.ts'
import { test } from './support/journey.ts'

test.use({ clock: '2020-12-16T15:05' })

const dossier = `/dossiers/${dossiers.lvv.id}`
const disputedWords = 'worden elk kwartaal ook de rode draden'

test('the secretariat sees a dossier in one picture and the state since the last consultation, whole and per party', async ({
  page,
}) => {
  await new SignIn(page).as(cast.secretariat)
  await page.goto(dossier)
  await expect(page.locator('.timeline-frame:visible')).toBeVisible()
  await page.getByRole('link', { name: 'Stand sinds vorig overleg' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stand sinds vorig overleg')
  const disputed = page.getByRole('region', { name: 'Betwist' })
  await expect(disputed).toContainText(disputedWords)

  await page.getByLabel('Voor wie').selectOption(organisations.amsterdam.id)
  await page.getByRole('button', { name: 'Stand tonen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Gemeente Amsterdam/)
  await expect(page.locator('main')).not.toContainText(disputedWords)
})

test('an office gets its own page whatever it asks, and a consultation that does not exist is no page', async ({
  page,
}) => {
  await new SignIn(page).as(cast.utrecht)
  await page.goto(`${dossier}/stand`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Gemeente Utrecht/)
  await expect(page.getByLabel('Voor wie')).toHaveCount(0)

  const other = await page.goto(`${dossier}/stand?partij=${organisations.rotterdam.id}`)
  expect(await other?.text()).not.toContain(disputedWords)
  expect(other?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Niet gevonden')

  const forged = await page.goto(`${dossier}/stand?overleg=${organisations.rotterdam.id}`)
  expect(forged?.status()).toBe(404)
})
