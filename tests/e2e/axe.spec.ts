import { expect, test, type Browser, type Page } from '@playwright/test'
import { startSmtpServer } from '#tests/support/smtp-server.ts'
import { cast } from '#prisma/demo/cast.ts'
import { lvv } from '#prisma/demo/lvv-minutes.ts'
import { MinutesEditor } from './pages/minutes.ts'
import { SignIn } from './pages/sign-in.ts'
import { objectionsTo } from './support/axe.ts'
import { PageWalk } from './support/page-walk.ts'
import { newDataFolder, startProgram, type Program } from './support/program.ts'
import { askUitstel, doAsSecretariat } from './support/what-happens-later.ts'

// A trace keeps every page it saw, which costs more than looking at them.
test.use({ trace: 'off' })

/** What these show is the answer to a form that was refused. */
const afterRefusalOnly = [
  '/inloggen/rol',
  '/dossier-kiezen',
  '/herinneringen/:delivery/opnieuw',
  '/herinneringen/:delivery/aangekomen',
  '/herinneringen/adressen/:user/vrijgeven',
  '/brieven/inlezen/:intake/voorstellen/:passage/afwijzen',
  '/brieven/inlezen/:intake/voorstellen/:passage/opnieuw',
  '/brieven/inlezen/:intake/voorstellen/:passage/overnemen',
  '/brieven/inlezen/:intake/voorstellen/:passage/samenvoegen',
  '/brieven/concepten/:draft/toezeggen/:item/weghalen',
  '/brieven/concepten/:draft/zin-overnemen',
  '/brieven/concepten/:draft/zin-weglaten',
  '/besluiten/:decision/poort/:stage/omhoog',
  '/besluiten/:decision/poort/:stage/omlaag',
  '/bewijsstukken/:attachment/terugzetten',
  '/verschuivingen/:slip/laten-staan',
  '/overleggen/:consultation/agendapunten/:topic/omhoog',
  '/overleggen/:consultation/agendapunten/:topic/omlaag',
]

/** Looked at in the journeys of a letter that is sent and of words that are disputed. */
const afterChoosing = ['/brieven/concepten/:draft/inhoud/:commitment/deels', '/reacties/:reaction/intrekken']

/** Reached from a mail, or once somebody changed the rules. */
const notInThisDemo = [
  '/antwoord/:answer',
  '/afmelden/:unsubscribe',
  '/dossiers/:dossier/herinneringen/versies/:number/terugzetten',
  '/beheer/herinneringen/versies/:number/terugzetten',
  '/beheer/brieven/:ministry/:part/versies/:number/terugzetten',
]

let program: Program

/** Monday 4 January 2021, when reminders have gone out and one of them failed. */
test.beforeAll(async () => {
  const data = newDataFolder()
  const loading = await startProgram({ now: '2021-01-03T12:00', data })
  await loading.stop()
  const smtp = await startSmtpServer()
  smtp.trouble.push({ kind: 'refuse', code: 550, at: 'recipient' })
  const sending = await startProgram({ now: '2021-01-04T09:00', data, env: { SMTP_URL: smtp.url } })
  await expect.poll(() => smtp.messages.length, { timeout: 60_000 }).toBe(5)
  await sending.stop()
  await smtp.close()
  program = await startProgram({ now: '2021-01-04T10:00', data })
})

test.afterAll(() => program.stop())

async function newPage(browser: Browser): Promise<Page> {
  return browser.newPage({ baseURL: program.url, bypassCSP: true, reducedMotion: 'reduce' })
}

test('axe finds nothing on any page, and none scrolls sideways', async ({ browser }) => {
  test.setTimeout(900_000)
  const found: string[] = []
  const walk = new PageWalk()

  await test.step('after what the demo has none of', async () => {
    for (const [person, act] of [
      [cast.secretariat, doAsSecretariat],
      [cast.amsterdam, askUitstel],
    ] as const) {
      const page = await newPage(browser)
      await new SignIn(page).as(person)
      await act(page)
      await page.close()
    }
  })

  await test.step('before one has signed in', async () => {
    const page = await newPage(browser)
    await new SignIn(page).askLink(cast.secretariat.mail)
    await page.getByRole('heading', { level: 1, name: 'Kijk in uw mail' }).waitFor()
    const look = async () => void found.push(...(await objectionsTo(page)))
    await walk.walk(page, ['/inloggen', '/inloggen/verstuurd', '/inloggen/onbekend'], look)
    await page.close()
  })

  for (const person of ['secretariat', 'liaison', 'amsterdam', 'administrator'] as const) {
    await test.step(`as ${person}`, async () => {
      const page = await newPage(browser)
      await new SignIn(page).as(cast[person])
      const look = async () => void found.push(...(await objectionsTo(page)))
      const registers = [
        '/',
        `/afspraken/${lvv.nextSteps}`,
        `/afspraken/${lvv.commonThreads}`,
        `/toezeggingen/${lvv.technicalBriefing}`,
        `/besluiten/${lvv.decision}`,
        '/afspraken?stand=alle',
        '/toezeggingen?stand=alle',
        '/besluiten?stand=alle',
      ]
      const lists = [
        '/herinneringen?lijst=komt-eraan&dossier=alle',
        '/herinneringen?lijst=verstuurd',
        '/herinneringen?lijst=mislukt',
        '/postvak',
        '/ui',
      ]
      const own = person === 'amsterdam' ? [`/besluiten/${lvv.decision}`] : ['/']
      await walk.walk(page, person === 'secretariat' ? [...registers, ...lists] : own, look)
      await page.close()
    })
  }

  expect(found).toEqual([])
  expect([...walk.unseen].sort()).toEqual([...afterRefusalOnly, ...afterChoosing, ...notInThisDemo].sort())
})

test('nor on what goes wrong, is empty, or is filled in badly', async ({ browser }) => {
  const page = await newPage(browser)
  await new SignIn(page).as(cast.utrecht)
  const found: string[] = []
  for (const [path, heading] of [
    ['/bestaat-niet', 'Niet gevonden'],
    ['/beheer', 'Dit mag u niet'],
    ['/toezeggingen', 'Dit mag u niet'],
    ['/afspraken?zoek=komt+nergens+voor', 'Afspraken'],
    [`/afspraken/${lvv.nextSteps}`, 'Rijk en gemeenten zoeken uit'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading)
    found.push(...(await objectionsTo(page)))
  }

  await page.goto(`/afspraken/${lvv.nextSteps}/voortgang`)
  await page.getByRole('button', { name: 'Voortgang melden' }).click()
  await expect(page.getByRole('region', { name: 'Er is iets niet goed ingevuld' })).toBeFocused()
  found.push(...(await objectionsTo(page)))
  expect(found).toEqual([])
})

test('nor on the editor, with its menu and its dialog open', async ({ browser }) => {
  const page = await newPage(browser)
  await new SignIn(page).as(cast.secretariat)
  await page.goto('/overleggen')
  await page.getByRole('link', { name: 'Bestuurlijk overleg LVV', exact: true }).click()
  await page.getByRole('link', { name: 'Verslag schrijven' }).click()
  const editor = new MinutesEditor(page)
  const topic = 'Complexe casuïstiek'
  const found: string[] = []

  await editor.type(topic, '')
  await editor.newParagraph()
  await page.keyboard.type('De gemeenten sturen cijfers. /')
  await expect(editor.slashMenu).toBeVisible()
  found.push(...(await objectionsTo(page)))

  await page.keyboard.type('afspraak')
  await page.keyboard.press('Enter')
  await expect(editor.dialog).toBeVisible()
  await editor.fill({ owners: ['Gemeente Utrecht'], term: 'voorjaar 2021' })
  await expect(editor.termAnswer).toContainText('2021')
  found.push(...(await objectionsTo(page)))
  await editor.dialog.getByRole('combobox').click()
  await expect(editor.dialog.getByRole('option').first()).toBeVisible()
  found.push(...(await objectionsTo(page)))
  expect(found).toEqual([])
})
