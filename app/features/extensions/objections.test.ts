import { expect, test } from 'vitest'
import { objectionsToProposal } from './objections.ts'

const current = { words: 'uiterlijk 1 maart 2021', earliestOn: null, latestOn: '2021-03-01' }
const endless = { words: 'na de evaluatie', earliestOn: '2021-02-01', latestOn: null }
const unread = { words: 'als het kan', earliestOn: null, latestOn: null }
const until = (latestOn: string | null, earliestOn: string | null = null) => ({
  words: 'later',
  earliestOn,
  latestOn,
  unread: null,
})

test.each([
  ['a later end', current, until('2021-03-02'), null],
  ['a window that overlaps and ends later', current, until('2021-05-31', '2021-01-01'), null],
  ['no end, to be looked at again', current, until(null), null],
  [
    'an earlier end',
    current,
    until('2021-02-28'),
    'vóór de huidige termijn: die loopt tot en met 1 maart 2021',
  ],
  [
    'the same end',
    current,
    until('2021-03-01'),
    'eindigt op dezelfde dag als de huidige termijn, 1 maart 2021',
  ],
  ['words that cannot be read', current, { ...until(null), unread: 'ooit' }, 'niet lezen als periode'],
  ['words read in part', current, { ...until('2021-04-01'), unread: 'ooit' }, null],
  ['an end after the beginning of what has none', endless, until('2021-02-01'), null],
  [
    'an end before the beginning of what has none',
    endless,
    until('2021-01-31'),
    'die begint op 1 februari 2021',
  ],
  ['the same words without an end', endless, { ...endless, unread: null }, 'de huidige termijn al'],
  ['anything after what cannot be read', unread, until('2021-01-01'), null],
  ['nothing to put off', null, until('2021-03-02'), 'nog geen termijn'],
] as const)('of an extension, %s is answered rightly', (_name, from, proposal, objection) => {
  const objections = objectionsToProposal(from, proposal)
  if (objection === null) expect(objections).toEqual([])
  else expect(objections.join(' ')).toContain(objection)
})
