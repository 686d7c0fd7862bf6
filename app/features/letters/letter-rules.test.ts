import { expect, test } from 'vitest'
import { nameLetter, objectionsToLetter, objectionsToReuse, type LetterFacts } from './letter-rules.ts'

const asked = { saidOn: '2019-10-15', chamber: 'TK' } as const
const letter: LetterFacts = { reference: '2728406', sentOn: '2019-12-10', subject: 'Reactie', chamber: 'TK' }

test.each([
  [0, {}],
  [0, { sentOn: '2019-10-15' }],
  [0, { sentOn: '2019-12-11' }],
  [1, { sentOn: '2019-12-12' }],
  [1, { sentOn: '2019-10-14' }],
  [1, { chamber: 'EK' }],
  [1, { reference: '' }],
  [1, { reference: ' ', kamerstuk: ' ', documentNumber: '' }],
  [0, { reference: '', kamerstuk: '19637, nr. 2560' }],
  [0, { reference: '', documentNumber: '2019D50000' }],
  [1, { kamerstuk: '19637' }],
  [1, { documentNumber: '2019A50000' }],
  [1, { subject: '' }],
  [2, { subject: '', sentOn: '2019-10-14' }],
] as const)('%i objections to a letter that differs by %j', (count, change) => {
  expect(objectionsToLetter({ ...letter, ...change }, asked, '2019-12-11')).toHaveLength(count)
})

const known = nameLetter({ ...letter, kamerstuk: '19637-2560' })

test.each([
  [0, {}],
  [0, { subject: 'Iets anders' }],
  [0, { kamerstuk: 'kst-19637-2560' }],
  [0, { documentNumber: '2019D50000' }],
  [1, { sentOn: '2019-12-11' }],
  [1, { chamber: 'EK' }],
  [1, { kamerstuk: '19637-2561' }],
  [1, { reference: '999', kamerstuk: '19637-2560' }],
] as const)('%i objections to using a letter again that was given with %j', (count, change) => {
  expect(objectionsToReuse(known, nameLetter({ ...letter, ...change }))).toHaveLength(count)
})
