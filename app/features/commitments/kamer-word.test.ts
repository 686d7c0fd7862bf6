import { expect, test } from 'vitest'
import { commitmentStatusNames, type CommitmentStatus } from './commitment-status.ts'
import { differenceWithKamer, readKamerWord, type KamerStatus } from './kamer-word.ts'

test.each([
  ['openstaand', 'open'],
  ['Openstaand', 'open'],
  ['OPENSTAAND ', 'open'],
  ['deels voldaan', 'partly'],
  ['Deels  afgedaan', 'partly'],
  ['voldaan', 'fulfilled'],
  ['Afgedaan', 'fulfilled'],
  ['nagekomen', 'fulfilled'],
  ['Niet nagekomen', 'not_fulfilled'],
  ['vervallen', 'lapsed'],
  ['in behandeling', 'unknown'],
  ['open', 'unknown'],
  ['', 'unknown'],
  ['constructor', 'unknown'],
])('the word «%s» of the Kamer means %s', (word, status) => {
  expect(readKamerWord(word)).toBe(status)
})

const differing: [CommitmentStatus, KamerStatus][] = [
  ['open', 'fulfilled'],
  ['open', 'lapsed'],
  ['fulfilled', 'open'],
  ['fulfilled', 'partly'],
  ['fulfilled', 'not_fulfilled'],
  ['lapsed', 'open'],
  ['lapsed', 'partly'],
  ['withdrawn', 'open'],
  ['withdrawn', 'partly'],
]

test('only these of ours and theirs contradict each other', () => {
  const ours: CommitmentStatus[] = ['open', 'fulfilled', 'lapsed', 'withdrawn']
  const theirs: KamerStatus[] = ['open', 'partly', 'fulfilled', 'not_fulfilled', 'lapsed', 'unknown']
  const found = ours.flatMap((value) =>
    theirs
      .filter((kamerStatus) =>
        differenceWithKamer(
          { value, name: commitmentStatusNames[value] },
          { kamerWord: 'Iets', kamerStatus },
        ),
      )
      .map((kamerStatus) => [value, kamerStatus]),
  )
  expect(found).toEqual(differing)
})

test('a difference gives both words', () => {
  const status = { value: 'fulfilled', name: 'voldaan' } as const
  expect(differenceWithKamer(status, { kamerWord: 'Openstaand', kamerStatus: 'open' })).toBe(
    'Wij zeggen voldaan, de Kamer zegt «openstaand»',
  )
  expect(differenceWithKamer(status, { kamerWord: '', kamerStatus: null })).toBeNull()
})
