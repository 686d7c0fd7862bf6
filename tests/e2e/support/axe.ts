import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const wide = { width: 1280, height: 900 }
const narrow = { width: 390, height: 844 }
/** The narrowest width at which nothing may have to be scrolled sideways. */
const narrowest = { width: 320, height: 700 }

/** What axe has against the page as it stands, wide and narrow, and whether it scrolls sideways. Empty: nothing. */
export async function objectionsTo(page: Page): Promise<string[]> {
  const where = new URL(page.url()).pathname + new URL(page.url()).search
  const objections: string[] = []
  for (const size of [wide, narrow]) {
    await page.setViewportSize(size)
    for (const violation of await violationsOn(page))
      objections.push(`${where} at ${size.width}: ${violation}`)
  }
  await page.setViewportSize(narrowest)
  // What places itself by script does so a moment after the window has turned.
  const fits = page.waitForFunction(isWithinWindow, undefined, { timeout: 10_000 })
  if (!(await fits.then(Boolean, () => false)))
    objections.push(`${where} scrolls sideways at ${narrowest.width}`)
  await page.setViewportSize(wide)
  return objections
}

/** Runs in the page. */
function isWithinWindow(): boolean {
  return document.documentElement.scrollWidth <= window.innerWidth
}

async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const { violations } = await page.evaluate(() => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } }
    return axe.run({ iframes: false, resultTypes: ['violations'] })
  })
  return violations.map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}
