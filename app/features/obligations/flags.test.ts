import { expect, test } from 'vitest'
import { flagsOf } from './flags.ts'

const today = '2020-11-05'
const good = {
  earliestOn: '2020-11-01',
  latestOn: '2020-11-30',
  closedOn: null,
  term: { unread: null },
  ownerCount: 1,
  extensionCount: 0,
}

test.each([
  [[], {}],
  [[], { latestOn: today }],
  [['overdue'], { latestOn: '2020-11-04' }],
  [[], { latestOn: '2020-11-04', closedOn: today }],
  [['no-term'], { term: null, earliestOn: null, latestOn: null }],
  [['no-window'], { term: { unread: 'ooit' }, earliestOn: null, latestOn: null }],
  [[], { term: { unread: 'ooit' }, earliestOn: null, latestOn: '2020-12-01' }],
  [[], { term: { unread: null }, earliestOn: null, latestOn: null }],
  [['no-owner'], { ownerCount: 0 }],
  [['overdue', 'no-owner'], { latestOn: '2020-11-04', ownerCount: 0 }],
  [['extended'], { extensionCount: 2 }],
  [['overdue', 'extended'], { latestOn: '2020-11-04', extensionCount: 1 }],
  [['disputed'], { disputed: true }],
  [[], { closedOn: today, extensionCount: 1, disputed: true }],
  [[], { closedOn: today, term: null, earliestOn: null, latestOn: null, ownerCount: 0 }],
])('the flags are %j where the facts differ by %j', (flags, facts) => {
  expect(flagsOf({ ...good, ...facts }, today)).toEqual(flags)
})
