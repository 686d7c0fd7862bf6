import { expect, test } from 'vitest'
import {
  noDetails,
  objectionsToDetails,
  readNames,
  tidyDetails,
  writeActivity,
  type CommitmentDetails,
} from './commitment-details.ts'

test.each<[number, Partial<CommitmentDetails>, 'TK' | 'EK']>([
  [0, {}, 'TK'],
  [0, { registerNumber: 'tz202412-116' }, 'TK'],
  [0, { registerNumber: 'T02933', inRegister: true }, 'EK'],
  [1, { registerNumber: 'T02933' }, 'TK'],
  [1, { registerNumber: 'TZ202412-116' }, 'EK'],
  [1, { registerNumber: '116' }, 'TK'],
  [1, { registerNumber: 'TZ202412-116', inRegister: false }, 'TK'],
  [1, { activityKind: 'letter', inRegister: true }, 'TK'],
  [0, { activityKind: 'letter', inRegister: true }, 'EK'],
  [0, { activityKind: 'letter', inRegister: false }, 'TK'],
  [1, { activityOn: '2024-12-13' }, 'TK'],
  [0, { activityOn: '2024-12-12' }, 'TK'],
  [1, { activityNumber: 'A05766' }, 'TK'],
  [1, { kamerstuk: 'het stuk' }, 'TK'],
  [1, { toWhom: Array.from({ length: 21 }, (_, index) => `Lid ${index}`) }, 'TK'],
  [0, { toWhom: Array.from({ length: 20 }, (_, index) => `Lid ${index}`) }, 'TK'],
  [1, { toWhom: ['x'.repeat(101)] }, 'TK'],
  [2, { activityNumber: 'A05766', kamerstuk: 'het stuk' }, 'TK'],
])('%i objections to %j for the %s', (count, change, chamber) => {
  const details = tidyDetails({ ...noDetails, ...change })
  expect(objectionsToDetails(details, { chamber, today: '2024-12-12' })).toHaveLength(count)
})

test('a number in the register says that it stands there', () => {
  expect(tidyDetails({ ...noDetails, registerNumber: ' t02933 ' })).toMatchObject({
    registerNumber: 'T02933',
    inRegister: true,
  })
  expect(tidyDetails(noDetails)).toEqual(noDetails)
})

test('names come one a line or between semicolons, each once', () => {
  expect(readNames(' Lid A (partij) \n\nLid B; Lid A (partij)')).toEqual(['Lid A (partij)', 'Lid B'])
})

test.each<[string | null, Partial<CommitmentDetails>]>([
  [null, {}],
  ['2024A05766', { activityNumber: '2024A05766' }],
  ['algemeen overleg (AO) van 24 september 2020', { activityKind: 'committee_debate' }],
  [
    'commissiedebat van 5 december 2024 (2024A05766)',
    {
      activityKind: 'committee_debate',
      activityOn: '2024-12-05',
      activityNumber: '2024A05766',
    },
  ],
])('the activity is written as %s', (words, change) => {
  expect(writeActivity({ ...noDetails, ...change }, '2020-09-24')).toBe(words)
})
