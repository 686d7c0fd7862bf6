import { expect, test } from 'vitest'
import { objectionsToAge, objectionsToAnswering } from './guest-link.ts'

test.each([
  ['2021-01-04', '2021-01-04', []],
  ['2021-01-04', '2021-03-05', []],
  ['2021-01-04', '2021-03-06', [expect.stringContaining('tot en met 5 maart 2021')]],
])('a link of a mail of %s, opened on %s', (mailedOn, today, expected) =>
  expect(objectionsToAge(mailedOn, today)).toEqual(expected),
)

test.each([
  [{ closedOn: '2021-02-01', term: {}, asked: true }, 'afgerond op 1 februari 2021'],
  [{ closedOn: null, term: null, asked: true }, 'geen termijn'],
  [{ closedOn: null, term: {}, asked: false }, 'niet meer over'],
])('of %j it says why nothing is asked', (item, words) =>
  expect(objectionsToAnswering(item)).toEqual([expect.stringContaining(words)]),
)

test('what is open, has a term and is asked of the reader can be answered', () =>
  expect(objectionsToAnswering({ closedOn: null, term: {}, asked: true })).toEqual([]))
