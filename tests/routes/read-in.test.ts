import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { letterLimits } from '#app/features/intake/intake-forms.ts'
import { dossiers } from '#prisma/demo/cast.ts'
import { aLetter } from '#tests/support/a-letter.ts'
import { serveApp } from '#tests/support/serve-app.ts'
import { useTestWorld } from '#tests/support/test-world.ts'
import { signInCallers } from './callers.ts'

const world = useTestWorld('2020-11-20T10:00')
const nowhere = '99999999-9999-4999-8999-999999999999'
const unknown = 'Dit dossier kent Gestand niet, of u kunt dit daar niet doen. Kies een dossier uit de lijst.'

let app: Awaited<ReturnType<typeof serveApp>>
let cookies: Awaited<ReturnType<typeof signInCallers>>
beforeAll(async () => {
  app = await serveApp(world)
})
afterAll(() => app.close())
beforeEach(async () => {
  cookies = await signInCallers(world)
})

/** A form as a browser without scripts sends it; the page that comes after it. */
async function send(
  path: string,
  cookie: string,
  fields: Record<string, string>,
  file?: [Uint8Array, string],
) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  if (file) form.append('file', new Blob([new Uint8Array(file[0])]), file[1])
  const answer = await fetch(`${app.url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: app.url },
    body: path === '/brieven/inlezen' ? form : new URLSearchParams(fields),
  })
  const next = answer.headers.get('location')
  const page = next ? await fetch(`${app.url}${next}`, { headers: { cookie } }) : answer
  const text = await page.text()
  return { status: answer.status, page: text.split('<script')[0] ?? '' }
}

/** A Word document with all the parts of one, and whatever its text is. */
function wholeDocx(text: Uint8Array): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ),
    '_rels/.rels': strToU8('<Relationships/>'),
    'word/document.xml': text,
  })
}

describe('a letter that is sent with the form', () => {
  const dossier = dossiers.lvv.id

  test('as a Word document that unpacks without end comes back with what to do', async () => {
    const bomb = wholeDocx(new Uint8Array(120_000_000).fill(0x20))
    const { status, page } = await send('/brieven/inlezen', cookies.liaison, { dossier }, [
      bomb,
      'brief.docx',
    ])
    expect(status).toBe(422)
    expect(page).toContain('Dit bestand wordt uitgepakt te groot. Bewaar de tekst zonder plaatjes')
    expect(await world.database.intake.count()).toBe(0)
  })

  test('with two dates in its head says which one counts, and to check it', async () => {
    const text = aLetter('4455667').replace('Datum 17 november 2020', '$&\nDatum 10 december 2019')
    const { status, page } = await send('/brieven/inlezen', cookies.liaison, { dossier, text })
    expect(status).toBe(302)
    expect(page).toMatch(/twee datums: 17 november 2020 en 10 december 2019.*Controleer welke datum klopt/s)
  })

  test('over the limit is refused by the same number as on the command line', async () => {
    const large = new Uint8Array(letterLimits.maxBytes + 1).fill(0x61)
    const { status, page } = await send('/brieven/inlezen', cookies.liaison, { dossier }, [
      large,
      'brief.txt',
    ])
    expect(status).toBe(400)
    expect(page).toContain('20 MB')
  })
})

describe('a form with a dossier that is not theirs comes back with what was typed', () => {
  const facts = {
    ...{ kind: 'administrative', title: 'Overleg van mij', meetsOn: '2020-11-18', wording: 'Dit typte ik.' },
    ...{ saidOn: '2020-11-04', origin: 'promise', chamber: 'TK', activity: 'Debat', term: '', gate: '' },
    text: aLetter('77'),
  }

  test.each([
    ['/brieven/inlezen', 'liaison elsewhere', 'Ons kenmerk'],
    ['/overleggen/nieuw', 'secretariat elsewhere', 'Overleg van mij'],
    ['/toezeggingen/nieuw', 'liaison elsewhere', 'Dit typte ik.'],
    ['/besluiten/nieuw', 'secretariat elsewhere', 'Dit typte ik.'],
  ] as const)('%s', async (path, caller, typed) => {
    const pages = []
    for (const id of [dossiers.lvv.id, nowhere]) {
      const answer = await send(path, cookies[caller], { ...facts, dossier: id, dossierId: id })
      expect(answer.status).toBe(422)
      expect(answer.page).toContain(unknown)
      expect(answer.page).toContain(typed)
      pages.push(answer.page.replaceAll(id, ''))
    }
    expect(pages[0]).toBe(pages[1])
    expect(await world.database.intake.count()).toBe(0)
    expect(await world.database.consultation.count()).toBe(0)
    expect(await world.database.obligation.count()).toBe(0)
  })
})
