import { expect, type Page } from '@playwright/test'
import { lvv } from '#prisma/demo/lvv-minutes.ts'

const decision = `/besluiten/${lvv.decision}`
const gate = `${decision}/poort`
const evidence = {
  name: 'overzicht.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('Wat wij samen weten.\n'),
}

/** What the demo has none of, so that the pages about it have something to show: kept by the secretariat. */
export async function doAsSecretariat(page: Page): Promise<void> {
  await send(page, `${gate}/gebruikelijk`, { report: 'in januari 2021', response: 'in februari 2021' }, [
    'assignment',
    'report',
    'response',
  ])
  const reached = await firstLink(page, gate, /poort\/[^/]+\/bereikt$/)
  await send(page, reached, { on: '2020-12-16', evidence: 'De opdracht van 16 december.' })
  const step = await firstLink(page, gate, /poort\/[^/]+\/termijn$/)
  await send(page, `/wacht-op/${lvv.nextSteps}`, { on: `stage_${step.split('/').at(-2)}` })
  const agreement = `/afspraken/${lvv.nextSteps}`
  await send(page, `${agreement}/termijn`, { term: 'in maart 2021', saidOn: '2021-01-04', reason: '' })
  await send(page, step, {
    term: 'in april 2021',
    saidOn: '2021-01-04',
    reason: 'Het onderzoek duurt langer.',
  })
  await send(page, `/toezeggingen/${lvv.technicalBriefing}/eerder`, {
    kind: 'repeats',
    earlierId: lvv.feedbackOnAmsterdam,
  })
  await send(page, `${agreement}/verbinden`, { other: lvv.technicalBriefing })
  await page.goto(`${agreement}/bewijsstukken/toevoegen`)
  await page.getByLabel('Bestanden').setInputFiles(evidence)
  await page.getByRole('radio', { name: /^Iedereen/ }).check()
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
  await expect(page.getByText('Bewijsstuk toegevoegd.')).toBeVisible()
}

/** A request that somebody has to answer. */
export async function askUitstel(page: Page): Promise<void> {
  await send(page, `/uitstel/${lvv.decision}/vragen`, {
    term: 'in mei 2021',
    reason: 'Het college is met reces.',
  })
}

/** Posts what a form would, with the version that it carries. */
async function send(
  page: Page,
  path: string,
  fields: Record<string, string>,
  kinds: string[] = [],
): Promise<void> {
  const shown = await (await page.request.get(path)).text()
  const version = /name="version"[^>]*value="(\d+)"/.exec(shown)?.[1] ?? ''
  const form = new URLSearchParams({ version, ...fields })
  for (const kind of kinds) form.append('kinds', kind)
  const takesFiles = shown.includes('multipart/form-data')
  const answer = await page.request.post(path, {
    ...(takesFiles ? { multipart: Object.fromEntries(form) } : { data: form.toString() }),
    headers: {
      origin: new URL(page.url()).origin,
      ...(takesFiles ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    maxRedirects: 0,
  })
  expect(answer.status(), `${path}: ${await answer.text()}`).toBe(302)
}

async function firstLink(page: Page, path: string, wanted: RegExp): Promise<string> {
  await page.goto(path)
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  return links.find((link) => link !== null && wanted.test(link)) ?? ''
}
