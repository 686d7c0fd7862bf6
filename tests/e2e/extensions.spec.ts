import { expect } from '@playwright/test'
import { cast } from '#prisma/demo/cast.ts'
import { lvv } from '#prisma/demo/lvv-minutes.ts'
import { ExtensionPage } from './pages/extension.ts'
import { SignIn } from './pages/sign-in.ts'
import { test } from './support/journey.ts'

// The decision on what follows the pilots is to be taken in February 2021.
test.use({ clock: '2020-12-16T11:05' })

const decision = `/besluiten/${lvv.decision}`
const reason = 'Het college van Amsterdam komt in februari niet bijeen.'

test('the Amsterdam office asks for uitstel, twice, and the secretariat grants it', async ({
  page,
  browser,
}) => {
  const asked = new ExtensionPage(page)
  await new SignIn(page).as(cast.amsterdam)
  const secretariat = await (await browser.newContext()).newPage()
  await new SignIn(secretariat).as(cast.secretariat)
  const answered = new ExtensionPage(secretariat)

  await test.step('a term that ends before the one that stands is refused', async () => {
    await page.goto(decision)
    await asked.openAsking()
    await asked.ask({ term: 'in januari 2021', reason })
    await expect(page.getByText('Dit ligt vóór de huidige termijn').first()).toBeVisible()
    await expect(asked.term).toHaveValue('in januari 2021')
    await expect(asked.reason).toHaveValue(reason)
  })

  await test.step('a later one is asked, and the term stays until somebody answers', async () => {
    await asked.ask({ term: 'in maart 2021', reason })
    await expect(page.getByText('De termijn blijft staan tot iemand antwoordt.')).toBeVisible()
    await expect(asked.section).toContainText('uitstel gevraagd')
    await expect(asked.section).toContainText('in maart 2021 (1–31 maart 2021)')
  })

  await test.step('the secretariat finds it on Vandaag and grants it', async () => {
    await secretariat.goto('/')
    const waiting = secretariat.getByRole('table', { name: 'Uitstel gevraagd' })
    await expect(waiting).toContainText('Gemeente Amsterdam')
    await expect(waiting).toContainText(reason)
    await waiting.getByRole('link').first().click()
    await answered.grant()
    await expect(answered.section).toContainText('1e uitstel')
  })

  await test.step('a second time counts as the second', async () => {
    await page.reload()
    await expect(asked.section).toContainText('1e uitstel')
    await asked.openAsking()
    await asked.ask({ term: 'in april 2021', reason })
    await expect(asked.section).toContainText('uitstel gevraagd')
    await secretariat.reload()
    await answered.grant()
    await expect(answered.section).toContainText('2e uitstel')
    await page.reload()
    await expect(asked.section).toContainText('2e uitstel')
    await secretariat.context().close()
  })

  await test.step('Utrecht sees the new term, and neither who asked nor why', async () => {
    const utrecht = await (await browser.newContext()).newPage()
    await new SignIn(utrecht).as(cast.utrecht)
    await utrecht.goto(decision)
    await expect(new ExtensionPage(utrecht).section).toContainText('2e uitstel')
    expect(await utrecht.content()).not.toContain(reason)
    await expect(utrecht.getByText('Gevraagd door')).toHaveCount(0)
    await utrecht.context().close()
  })
})
