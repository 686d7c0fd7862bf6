import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { listRoutes } from '#tests/support/route-list.ts'

const routes = listRoutes()

/** The routes that show a page, in the order of the route table. */
const pagePaths = routes
  .filter(({ file }) => readFileSync(`app/${file}`, 'utf8').includes('export default'))
  .map(({ path }) => path)

/** Follows links from page to page until every kind of page was seen once, or cannot be reached. */
export class PageWalk {
  /** The pages that nobody saw yet. */
  readonly unseen = new Set(pagePaths)
  private readonly known = new Map<string, string>()

  /** `look` is called on each page that is new. */
  async walk(page: Page, begin: string[], look: () => Promise<void>): Promise<void> {
    const queue = begin.map((path) => ({ path, isWanted: true }))
    const tried = new Set<string>()
    for (let next = queue.shift(); next; next = queue.shift() ?? this.guess(tried)) {
      const { path, isWanted } = next
      const pattern = patternOf(path)
      if (!pattern || tried.has(path) || (!isWanted && !this.unseen.has(pattern))) continue
      tried.add(path)
      const response = await page.goto(path)
      if (response?.status() !== 200 || patternOf(new URL(page.url()).pathname) !== pattern) continue
      this.unseen.delete(pattern)
      await look()
      for (const link of await linksOn(page)) {
        this.remember(link)
        queue.push({ path: link, isWanted: false })
      }
    }
  }

  /** A page that no link led to, made from the ids that others named: the form that reopens what is open, say. */
  private guess(tried: Set<string>): { path: string; isWanted: boolean } | undefined {
    for (const pattern of this.unseen) {
      const path = pattern.replace(/:\w+/g, (name) => this.known.get(name) ?? name)
      if (!path.includes(':') && !tried.has(path)) return { path, isWanted: true }
    }
    return undefined
  }

  private remember(path: string): void {
    const pattern = patternOf(path)?.split('/') ?? []
    const parts = path.split(/[?#]/)[0]?.split('/') ?? []
    pattern.forEach((name, index) => {
      if (name.startsWith(':') && !this.known.has(name)) this.known.set(name, parts[index] ?? '')
    })
  }
}

async function linksOn(page: Page): Promise<string[]> {
  const links = await page
    .getByRole('link')
    // A link in a drawing has no address as text but in its attribute.
    .evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href))
  const own = new URL(page.url()).origin
  return [...new Set(links.filter((link) => link.startsWith(own)).map((link) => link.slice(own.length)))]
}

/** The page of an address; a route of words goes before one with an id. Undefined where it is a file, or nothing. */
function patternOf(path: string): string | undefined {
  const parts = (path.split(/[?#]/)[0] ?? '').split('/')
  const fits = (pattern: string) => {
    const names = pattern.split('/')
    return (
      names.length === parts.length && names.every((name, at) => name.startsWith(':') || name === parts[at])
    )
  }
  const idsIn = (pattern: string) => pattern.split(':').length
  const all = routes.map(({ path: route }) => route)
  const [best] = all.filter(fits).sort((one, other) => idsIn(one) - idsIn(other))
  return best !== undefined && pagePaths.includes(best) ? best : undefined
}
