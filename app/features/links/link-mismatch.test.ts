import { expect, test } from 'vitest'
import { mismatchOf, writeMismatch, type LinkedTerm, type Mismatch } from './link-mismatch.ts'

function term(window: string | null, closedOn: string | null = null): LinkedTerm {
  const [from, to] = window?.split('/') ?? []
  return { words: window, earliestOn: from || null, latestOn: to || null, closedOn }
}

const spring = term('2021-03-01/2021-06-20')

// What the Kamer was told, what was agreed, and what is wrong.
test.each<[string, LinkedTerm, LinkedTerm, Mismatch | null]>([
  ['equal', spring, spring, null],
  ['within', spring, term('2021-04-01/2021-05-01'), null],
  ['overlapping, ends earlier', spring, term('2021-01-01/2021-04-01'), null],
  ['overlapping, ends on the same day', spring, term('2021-05-01/2021-06-20'), null],
  ['overlapping, ends a day later', spring, term('2021-05-01/2021-06-21'), 'ends-later'],
  ['only ends, later', term('/2021-03-01'), term('/2021-04-01'), 'ends-later'],
  ['begins on the last day', spring, term('2021-06-20/2021-07-01'), 'ends-later'],
  ['begins the day after', spring, term('2021-06-21/2021-07-01'), 'comes-after'],
  ['ends on the first day', spring, term('2021-01-01/2021-03-01'), null],
  ['ends the day before', spring, term('2021-01-01/2021-02-28'), 'comes-before'],
  ['no end to what was agreed', spring, term(null), 'agreement-endless'],
  ['only a beginning', spring, term('2021-03-01/'), 'agreement-endless'],
  ['no end to what the Kamer was told', term(null), spring, 'commitment-endless'],
  ['neither has an end', term('2021-03-01/'), term(null), null],
  ['the commitment has closed', term('2021-03-01/2021-06-20', '2021-03-02'), term(null), null],
  ['the agreement has closed', spring, term('2022-01-01/2022-02-01', '2022-01-02'), null],
])('%s', (_name, commitment, agreement, mismatch) => {
  expect(mismatchOf(commitment, agreement)).toBe(mismatch)
  if (mismatch) expect(writeMismatch(mismatch)).toMatch(/^(De afspraak|Aan de Kamer) .+\.$/)
})
