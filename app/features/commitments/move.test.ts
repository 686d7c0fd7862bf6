import { expect, test } from 'vitest'
import { objectionsToMove, objectionsToPost, ownersAfterMove } from './move.ts'

const post = { id: 'new', startsOn: '2024-07-02', endsOn: null }
const item = { saidOn: '2024-01-10', closedOn: null, responsiblePostId: 'old' }
const today = '2024-09-01'

test.each([
  [null, post, '2024-07-02'],
  ['toekomst', post, '2024-09-02'],
  ['bestaat vanaf 2 juli 2024', post, '2024-07-01'],
  ['tot en met 1 juli 2024', { ...post, startsOn: null, endsOn: '2024-07-01' }, '2024-07-02'],
])('the post objects «%s»', (words, to, on) => {
  const [objection = null] = objectionsToPost(to, on, today)
  if (words === null) expect(objection).toBeNull()
  else expect(objection).toContain(words)
})

test.each([
  [null, {}],
  [null, { responsiblePostId: null }],
  ['al bij deze functie', { responsiblePostId: 'new' }],
  ['afgerond', { closedOn: '2024-02-01' }],
  ['pas gezegd op 3 juli 2024', { saidOn: '2024-07-03' }],
])('the item objects «%s» where it differs by %j', (words, change) => {
  const [objection = null] = objectionsToMove({ ...item, ...change }, post, '2024-07-02')
  if (words === null) expect(objection).toBeNull()
  else expect(objection).toContain(words)
})

const ministry = { organisationId: 'jenv', isMinistry: true }
const other = { organisationId: 'szw', isMinistry: true }
const city = { organisationId: 'utrecht', isMinistry: false }

test.each([
  [['aenm'], [ministry], 'jenv'],
  [['aenm'], [ministry], null],
  [['aenm', 'utrecht'], [ministry, city], null],
  [['utrecht'], [city], null],
  [['jenv', 'szw'], [ministry, other], null],
  [['jenv', 'aenm'], [ministry, other], 'szw'],
  [['jenv'], [ministry], 'elders'],
  [[], [], 'jenv'],
])('the owners become %j', (after, owners, from) => {
  expect(ownersAfterMove(owners, from, 'aenm')).toEqual(after)
})
