import { createClock } from '#app/platform/clock.server.ts'
import { dossiers } from '#prisma/demo/cast.ts'
import { addressOfSecondPage, agreementsOn, fewestStatements, getPage, startBuilt } from './built-program.ts'
import { writeNumber, type Print } from './figures.ts'
import { withFilledServer, type FilledServer } from './filled-server.ts'
import { connections, loadWith } from './load.ts'
import { listVariants, type Variant } from './variants.ts'

const aims = { p95: 100, slower: 1.3, queries: 12 }
const usual = [10_000, 100_000, 1_000_000]

interface Figures {
  name: string
  p95: number
  queries: number
}

/** Prints how fast the pages answer on PostgreSQL with different numbers of obligations, and how the largest stands to the smallest. */
export async function benchSizes(
  print: Print,
  { sizes, seconds }: { sizes: number[]; seconds: number | null },
): Promise<void> {
  print(`sizes: pages at ${connections} connections, on PostgreSQL; p95 in ms, and queries of one page`)
  print(`  aims: p95 at most ${aims.p95} ms, at most ${aims.slower} times slower, ${aims.queries} queries`)
  const columns: Figures[][] = []
  const counts = sizes.length > 0 ? sizes : usual
  for (const count of counts)
    await withFilledServer(count, async (server) => {
      columns.push(await measurePages(print, server, seconds))
    })
  const names = ['page', ...counts.flatMap((count) => [writeNumber(count), 'queries']), 'ratio']
  print(writeLine([...names, 'missed']))
  for (const [index, { name }] of (columns[0] ?? []).entries())
    print(
      writeRow(
        name,
        columns.flatMap((column) => column[index] ?? []),
      ),
    )
}

async function measurePages(print: Print, server: FilledServer, seconds: number | null): Promise<Figures[]> {
  const { env, cookies, open } = server
  const program = await startBuilt(env)
  const figures: Figures[] = []
  try {
    for (const { name, reader, address } of await listPages(program.url, server)) {
      const [url, cookie] = [program.url + address, cookies[reader]]
      const { p95 } = await loadWith(url, cookie, seconds)
      const queries = await fewestStatements(open, async () => void (await getPage(url, cookie)))
      figures.push({ name, p95, queries })
      print(writeLine([`  ${name}`, writeNumber(p95), String(queries)]))
    }
  } finally {
    await program.stop()
  }
  return figures
}

/** The register in every way, and the pages to which it leads. */
async function listPages(url: string, { cookies }: FilledServer): Promise<Variant[]> {
  const { secretariat, office } = cookies
  const [item = ''] = agreementsOn(await getPage(`${url}/afspraken`, secretariat))
  const [own = ''] = agreementsOn(await getPage(`${url}/afspraken`, office))
  const pages = [
    { name: 'item', address: `/afspraken/${item}` },
    { name: 'today', address: '/' },
    { name: 'dossier', address: `/dossiers/${dossiers.lvv.id}` },
  ]
  const ofOffice = pages.map(({ name, address }) => ({
    name: `${name}, an office`,
    address: name === 'item' ? `/afspraken/${own}` : address,
  }))
  return [
    ...pages.map((page): Variant => ({ ...page, reader: 'secretariat' })),
    ...ofOffice.map((page): Variant => ({ ...page, reader: 'office' })),
    ...listVariants(await addressOfSecondPage(url, secretariat), createClock().today()),
  ]
}

function writeRow(name: string, figures: Figures[]): string {
  const [first, last] = [figures[0], figures.at(-1)]
  const ratio = (last?.p95 ?? Number.NaN) / (first?.p95 ?? Number.NaN)
  const missed = [
    ...(figures.some(({ p95 }) => p95 > aims.p95) ? ['p95'] : []),
    ...(ratio > aims.slower ? ['ratio'] : []),
    ...(figures.some(({ queries }) => queries > aims.queries) ? ['queries'] : []),
  ]
  const cells = figures.flatMap(({ p95, queries }) => [writeNumber(p95), String(queries)])
  return writeLine([name, ...cells, writeNumber(ratio), missed.join(', ') || '–'])
}

function writeLine(cells: string[]): string {
  return cells.map((cell, index) => (index ? cell.padStart(11) : cell.padEnd(20))).join('')
}
