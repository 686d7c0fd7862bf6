import { expect } from '@playwright/test'
import { cast } from '#prisma/demo/cast.ts'
import { ConsultationPage } from './pages/consultation.ts'
import { MinutesEditor, MinutesReader } from './pages/minutes.ts'
import { SignIn } from './pages/sign-in.ts'
import { test } from './support/journey.ts'

// Monday: the consultation of 4 November was logged, its minutes are a draft.
test.use({ clock: '2020-11-09T10:00' })

const topic = 'Complexe casuïstiek'
const first = 'De eerste tab schrijft dit.'
const second = 'De tweede tab schrijft iets anders.'
const third = 'De eerste tab schrijft verder.'

test('two tabs that edit one text are shown both, and what was chosen stays', async ({ page, context }) => {
  await new SignIn(page).as(cast.secretariat)
  await page.goto('/overleggen')
  await page.getByRole('link', { name: 'Bestuurlijk overleg LVV', exact: true }).click()
  await new ConsultationPage(page).write()
  const one = new MinutesEditor(page)
  await expect(one.text(topic)).toBeVisible()

  const otherPage = await context.newPage()
  await otherPage.goto(page.url())
  const other = new MinutesEditor(otherPage)
  await expect(other.text(topic)).toBeVisible()

  await test.step('the first tab saves', async () => {
    await one.type(topic, '')
    await one.newParagraph()
    await page.keyboard.type(first)
    await expect(one.saved(topic)).toHaveText(/^Opgeslagen om 10:0\d$/)
  })

  await test.step('the second is shown both texts, and keeps its own', async () => {
    await other.type(topic, '')
    await other.newParagraph()
    await otherPage.keyboard.type(second)
    await expect(other.conflict(topic)).toBeVisible()
    await expect(other.part(topic)).toContainText(first)
    await expect(other.text(topic)).toContainText(second)
    await expect(other.text(topic)).not.toContainText(first)
    await other.keepMine(topic)
    await expect(other.saved(topic)).toBeVisible()
    await expect(other.conflict(topic)).toBeHidden()
  })

  await test.step('the first, which goes on, is shown both too, and takes over the other', async () => {
    await one.type(topic, ` ${third}`)
    await expect(one.conflict(topic)).toBeVisible()
    await expect(one.part(topic)).toContainText(second)
    await expect(one.text(topic)).toContainText(third)
    await one.takeTheirs(topic)
    await expect(one.text(topic)).toContainText(second)
    await expect(one.text(topic)).not.toContainText(third)
  })

  await test.step('the minutes hold what was chosen, with the marked agreement', async () => {
    await one.done()
    const reader = new MinutesReader(page)
    await expect(reader.part(topic)).toContainText(second)
    await expect(reader.part(topic)).not.toContainText(first)
    await expect(reader.part(topic)).toContainText('gaandeweg')
    await expect(reader.part(topic).getByRole('link', { name: 'Afspraak' })).toHaveCount(1)
  })
})
