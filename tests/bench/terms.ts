import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Calendar } from '#app/features/terms/calendar.ts'
import { findTerms } from '#app/features/terms/find-terms.ts'
import { readTerm } from '#app/features/terms/read-term.ts'
import { parseRecessCsv } from '#app/features/terms/recess-csv.ts'

const phrases = [
  'in februari 2021',
  'uiterlijk 1 maart',
  'voorjaar 2020',
  'eerste kwartaal van 2021',
  'binnen zes weken',
  'gaandeweg',
  'vóór het zomerreces',
  'voor de zomer of in het najaar',
  'uiterlijk in september, maar in ieder geval vóór de begrotingsbehandeling',
  'jaarlijks vóór het zomerreces',
  'in de tweede week van september',
  'vrijdag 4 december a.s.',
  'na de ministerraad van 11 december',
  'eind volgend jaar',
  'dit is geen termijn',
]

/** Text built to make a careless reader slow: near misses, endless ties, deep brackets, long words and numbers. */
const hostile: [string, string][] = [
  ['near misses', 'uiterlijk in de eerste '],
  ['ties', '1 maart of 2 maart, maar in ieder geval '],
  ['open ranges', 'van 1 tot 2 of 3 en '],
  ['digits', '1'],
  ['letters', 'a'],
  ['events', 'na de rapportage van de '],
  ['gates', 'op basis van de '],
  ['spaces', ' '],
  ['accents', 'vo\u0301o\u0301r '],
  ['brackets', '('],
  ['hedges', 'naar verwachting '],
  ['dates', '4-11-2020-'],
  ['dots', 'z.s.m.'],
  ['hyphens', 'a-'],
  ['conjunctions', 'zodra a a a a a a a '],
  ['determiners', 'voor de de de de de de de '],
]

const readings = 60_000
const longest = 100_000

function builtIn(): Calendar {
  return parseRecessCsv(readFileSync(resolve(import.meta.dirname, '../../prisma/recess.csv'), 'utf8'))
}

function milliseconds(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function readMany(count: number, calendar: Calendar): void {
  for (let index = 0; index < count; index += 1)
    readTerm(phrases[index % phrases.length] ?? '', '2020-11-17', calendar)
}

/** Prints how many terms are read a second, and how the time grows with the length of hostile text. */
export async function benchTerms(print: (line: string) => void): Promise<void> {
  const calendar = builtIn()
  readMany(readings / 10, calendar)
  const took = milliseconds(() => readMany(readings, calendar))
  print(`terms: ${Math.round((readings / took) * 1000)} readings per second on one core (aim 20,000)`)
  for (const [name, seed] of hostile) {
    const times = [longest / 100, longest / 10, longest].map((length) => {
      const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length)
      const read = milliseconds(() => readTerm(text, '2020-11-17', calendar))
      const found = milliseconds(() => findTerms(text, '2020-11-17', calendar))
      return `${read.toFixed(0)}/${found.toFixed(0)}`
    })
    print(
      `terms, hostile ${name}: ${times.join(', ')} ms to read/find in 1,000, 10,000, 100,000 characters (aim under 1,000)`,
    )
    await Promise.resolve()
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchTerms(console.log)
