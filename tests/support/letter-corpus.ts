import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Proposal, ProposalKind } from '#app/features/reading/proposal.ts'
import { readLetter } from '#app/features/reading/read-letter.ts'
import { tidyText } from '#app/features/reading/tidy-text.ts'
import type { Calendar } from '#app/features/terms/calendar.ts'

interface Expected {
  kind: ProposalKind
  quote: string
  on?: string | null
  term?: [string | null, string | null]
  parties?: string[]
  optional?: boolean
}

interface Sample {
  name: string
  text: string
  letter: Record<string, string | null>
  proposals: Expected[]
}

/** What was right and what was not, of one kind. */
export interface Tally {
  found: number
  extra: number
  missed: number
  /** Days, windows and parties of those found: how many were asked, and how many were right. */
  facts: number
  right: number
}

export interface Score {
  letters: number
  kinds: Map<string, Tally>
  heads: { facts: number; right: number }
  /** Each thing that was not as expected, in a line. */
  faults: string[]
}

/** Written with the rules; written without them, and tuned on after one measurement; written without them and left so. */
export const corpusParts = ['tuned', 'widened', 'unseen'] as const

export type CorpusPart = (typeof corpusParts)[number]

const folder = resolve(import.meta.dirname, '../fixtures/letters')

function samplesOf(part: CorpusPart): Sample[] {
  const at = join(folder, part)
  return readdirSync(at)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.json'.length)
      const expected = JSON.parse(readFileSync(join(at, file), 'utf8')) as Omit<Sample, 'name' | 'text'>
      return { ...expected, name, text: tidyText(readFileSync(join(at, `${name}.txt`), 'utf8')) }
    })
}

/** At least half of the shorter stretch lies in the other. */
function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared * 2 >= Math.min(one.end - one.start, other.end - other.start)
}

function factsOf(expected: Expected, found: Proposal): [string, boolean][] {
  const facts: [string, boolean][] = []
  if (expected.on !== undefined) facts.push([`on ${found.on ?? '-'}`, found.on === expected.on])
  if (expected.term) {
    const window = [found.term?.earliest ?? null, found.term?.latest ?? null]
    facts.push([`term ${window.join(' – ')}`, window.join() === expected.term.join()])
  }
  if (expected.parties) {
    const names = found.parties.map(({ organisation }) => organisation ?? '?').sort()
    facts.push([`parties ${names.join(', ')}`, names.join() === [...expected.parties].sort().join()])
  }
  return facts
}

function emptyTally(): Tally {
  return { found: 0, extra: 0, missed: 0, facts: 0, right: 0 }
}

function tallyOf(score: Score, kind: string): Tally {
  const tally = score.kinds.get(kind) ?? emptyTally()
  score.kinds.set(kind, tally)
  return tally
}

function compare(score: Score, sample: Sample, calendar: Calendar): void {
  const read = readLetter(sample.text, calendar)
  const left = new Set(read.proposals)
  for (const expected of sample.proposals) {
    const start = sample.text.indexOf(expected.quote)
    const place = { start, end: start + expected.quote.length }
    const found = [...left].find((each) => each.kind === expected.kind && overlaps(each, place))
    const tally = tallyOf(score, expected.kind)
    if (found) left.delete(found)
    if (!found && expected.optional) continue
    if (!found) {
      tally.missed += 1
      score.faults.push(`${sample.name}: missed ${expected.kind}: ${expected.quote}`)
      continue
    }
    if (!expected.optional) tally.found += 1
    for (const [fact, right] of factsOf(expected, found)) {
      tally.facts += 1
      if (right) tally.right += 1
      else score.faults.push(`${sample.name}: ${expected.kind} has ${fact}: ${expected.quote}`)
    }
  }
  for (const extra of left) {
    tallyOf(score, extra.kind).extra += 1
    score.faults.push(`${sample.name}: extra ${extra.kind} (${extra.certainty}): ${extra.quote}`)
  }
  for (const [fact, value] of Object.entries(sample.letter)) {
    const got = read.letter[fact as 'reference']
    score.heads.facts += 1
    if (got === value) score.heads.right += 1
    else score.faults.push(`${sample.name}: ${fact} is ${JSON.stringify(got)}, not ${JSON.stringify(value)}`)
  }
}

/** Reads one part of the corpus and counts, per kind, what was found, missed and made up. */
export function scoreCorpus(part: CorpusPart, calendar: Calendar): Score {
  const score: Score = { letters: 0, kinds: new Map(), heads: { facts: 0, right: 0 }, faults: [] }
  for (const sample of samplesOf(part)) {
    score.letters += 1
    compare(score, sample, calendar)
  }
  return score
}

/** 1 where there was nothing to find or nothing found. */
export function precisionAndRecall({ found, extra, missed }: Tally): { precision: number; recall: number } {
  return {
    precision: found + extra === 0 ? 1 : found / (found + extra),
    recall: found + missed === 0 ? 1 : found / (found + missed),
  }
}
