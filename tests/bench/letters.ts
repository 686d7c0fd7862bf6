import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Calendar } from '#app/features/terms/calendar.ts'
import { parseRecessCsv } from '#app/features/terms/recess-csv.ts'
import { proposalKinds } from '#app/features/reading/proposal.ts'
import { readLetter } from '#app/features/reading/read-letter.ts'
import {
  type CorpusPart,
  corpusParts,
  precisionAndRecall,
  scoreCorpus,
} from '#tests/support/letter-corpus.ts'
import { type Print, percentile, writeAim } from './figures.ts'

const aimed = new Set<string>(['commitment', 'fulfilment', 'agreement', 'decision'])
const leastShare = 0.9

function builtIn(): Calendar {
  return parseRecessCsv(readFileSync(resolve(import.meta.dirname, '../../prisma/recess.csv'), 'utf8'))
}

function printPart(part: CorpusPart, calendar: Calendar, print: Print): void {
  const score = scoreCorpus(part, calendar)
  print(
    `letters, ${part}: ${score.letters} letters and lists, heading facts right ${score.heads.right} of ${score.heads.facts}`,
  )
  for (const kind of proposalKinds) {
    const tally = score.kinds.get(kind)
    if (!tally) continue
    const { precision, recall } = precisionAndRecall(tally)
    const isShort = aimed.has(kind) && Math.min(precision, recall) < leastShare
    const aim = aimed.has(kind) ? ` (aim ${leastShare}${isShort ? ': MISSED' : ''})` : ''
    print(
      `letters, ${part}, ${kind}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}${aim}; found ${tally.found}, missed ${tally.missed}, extra ${tally.extra}; days, terms and parties right ${tally.right} of ${tally.facts}`,
    )
  }
  // What went wrong in the letters that nobody tunes on stays unseen.
  if (part === 'unseen') return
  for (const fault of score.faults) print(`  ${fault.replaceAll('\n', ' ').slice(0, 200)}`)
}

function milliseconds(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** About 3,000 signs of a letter: a page. */
function pageOf(number: number): string {
  const letters = ['01-jeugd-terugkoppeling', '04-wonen-bestuursakkoord', '12-asiel-periodiek']
  const file = resolve(
    import.meta.dirname,
    `../fixtures/letters/tuned/${letters[number % letters.length] ?? ''}.txt`,
  )
  const body = readFileSync(file, 'utf8').split('\n\n').slice(9, -2).join('\n\n')
  return `${body}\n\n`.repeat(4).slice(0, 3000)
}

function letterOf(pages: number): string {
  const head = 'Ons kenmerk\n1234567\n\nDatum 4 oktober 2021\nOnderwerp Voortgang\n\n'
  return head + Array.from({ length: pages }, (_, number) => pageOf(number)).join('\n\n')
}

/** Text built to make a careless reader slow. */
const hostile: [string, string][] = [
  ['one letter', 'a'],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['brackets', '('],
  ['quotes', "'a "],
  ['full stops', 'A. '],
  ['digits', '1'],
  ['footnotes', '¹ a\n'],
  ['promises', 'zal ik uw Kamer '],
  ['agreements', 'is afgesproken dat '],
  ['decisions', 'wordt een besluit '],
  ['places', 'wethouders van Ede, Ede, '],
  ['names', 'Van Der '],
  ['labels', 'Datum\n'],
  ['heads', 'Onderwerp a\n'],
  ['told promises', 'heb ik toegezegd. Dat '],
  ['talks without a day', 'Medio oktober sprak ik met de VNG. '],
  ['tables', 'Op 4 november sprak ik met de VNG. Partijen zullen leveren. '],
]
const longest = 1_000_000

/** Prints how well letters are read, how long a letter of ten pages takes, and how the time grows with the length. */
export async function benchLetters(print: Print): Promise<void> {
  const calendar = builtIn()
  for (const part of corpusParts) printPart(part, calendar, print)
  const ten = letterOf(10)
  for (let warm = 0; warm < 5; warm += 1) readLetter(ten, calendar)
  const runs = Array.from({ length: 15 }, () => milliseconds(() => readLetter(ten, calendar)))
  const middle = percentile(runs, 0.5)
  print(
    `letters: ten pages (${ten.length} signs) in ${middle.toFixed(0)} ms, ${writeAim(middle, 100, 'at most', 'ms')}`,
  )
  const lengths = [10, 20, 40, 80].map((pages) => {
    const text = letterOf(pages)
    return `${pages} pages ${milliseconds(() => readLetter(text, calendar)).toFixed(0)} ms`
  })
  print(`letters: by length ${lengths.join(', ')} (aim: linear)`)
  for (const [name, seed] of hostile) {
    const times = [longest / 10, longest].map((length) => {
      const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length)
      return milliseconds(() => readLetter(text, calendar)).toFixed(0)
    })
    print(
      `letters, hostile ${name}: ${times.join(', ')} ms for 100,000 and 1,000,000 signs (aim: ten times as long at most)`,
    )
    await Promise.resolve()
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchLetters(console.log)
