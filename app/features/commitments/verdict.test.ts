import { expect, test } from 'vitest'
import { objectionsToVerdict, type VerdictFacts } from './verdict.ts'

const verdict: VerdictFacts = { on: '2021-02-02', status: 'open', deadline: '', reopen: false }
const item = { chamber: 'EK', saidOn: '2020-11-10', closedOn: null, verdicts: [] } as const
const closed = { ...item, closedOn: '2021-01-01' }
const today = '2021-02-03'

test.each([
  [0, {}, item],
  [0, { deadline: '1 juli 2021' }, item],
  [0, { status: 'fulfilled' }, item],
  [0, { status: 'open' }, closed],
  [0, { deadline: '1 juli 2021', reopen: true }, closed],
  [0, {}, { ...item, verdicts: [{ on: '2021-02-02', status: 'partly' }] }],
  [1, {}, { ...item, chamber: 'TK' }],
  [1, { on: '2021-02-04' }, item],
  [1, { on: '2020-11-09' }, item],
  [1, { deadline: '1 juli 2021' }, closed],
  [1, { status: 'fulfilled', deadline: '1 juli 2021' }, item],
  [1, { reopen: true }, item],
  [1, { status: 'lapsed', reopen: true }, closed],
  [1, {}, { ...item, verdicts: [{ on: '2021-02-02', status: 'open' }] }],
] as [number, Partial<VerdictFacts>, Parameters<typeof objectionsToVerdict>[1]][])(
  '%i objections to a verdict of %j on %j',
  (count, change, judged) => {
    expect(objectionsToVerdict({ ...verdict, ...change }, judged, today)).toHaveLength(count)
  },
)
