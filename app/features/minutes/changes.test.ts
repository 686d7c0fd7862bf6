import { describe, expect, test } from 'vitest'
import type { ObligationFacts } from '#app/features/editor/document.ts'
import { changesBetween, type Changes, type KeptRecord } from './changes.ts'

function block(id: string, facts: Partial<ObligationFacts> = {}): ObligationFacts {
  const owners = [{ organisation: 'utrecht', name: 'Gemeente Utrecht' }]
  return {
    obligation: id,
    kind: 'agreement',
    owners,
    term: 'februari 2021',
    wording: 'Wij leveren aan.',
    ...facts,
  }
}

function record(id: string, facts: Partial<KeptRecord> = {}): KeptRecord {
  const { kind, wording, term } = block(id)
  return { id, kind, wording, term, owners: ['utrecht'], state: 'open', ...facts }
}

const nothing: Changes = { objections: [], record: [], change: [], withdraw: [], restore: [] }
const rotterdam = { organisation: 'rotterdam', name: 'Gemeente Rotterdam' }
const utrecht = { organisation: 'utrecht', name: 'Gemeente Utrecht' }

interface Case {
  name: string
  before?: ObligationFacts[]
  after: ObligationFacts[]
  records?: KeptRecord[]
  becomes: Partial<Changes>
}

const cases: Case[] = [
  { name: 'a marked sentence is recorded', after: [block('a')], becomes: { record: [block('a')] } },
  { name: 'a block without words is not recorded yet', after: [block('a', { wording: '' })], becomes: {} },
  {
    name: 'what stays as it was changes nothing',
    before: [block('a')],
    after: [block('a')],
    records: [record('a')],
    becomes: {},
  },
  {
    name: 'another wording changes the wording only',
    before: [block('a')],
    after: [block('a', { wording: 'Wij leveren op tijd aan.' })],
    records: [record('a')],
    becomes: { change: [{ id: 'a', wording: 'Wij leveren op tijd aan.' }] },
  },
  {
    name: 'other owners and another term change those',
    before: [block('a')],
    after: [block('a', { owners: [rotterdam], term: '' })],
    records: [record('a')],
    becomes: { change: [{ id: 'a', owners: ['rotterdam'], term: '' }] },
  },
  {
    name: 'the first of those who carry out an agreement is its owner',
    before: [block('a', { owners: [utrecht, rotterdam] })],
    after: [block('a', { owners: [rotterdam, utrecht] })],
    records: [record('a', { owners: ['utrecht', 'rotterdam'] })],
    becomes: { change: [{ id: 'a', owners: ['rotterdam', 'utrecht'] }] },
  },
  {
    name: 'the order of the owners of a decision says nothing',
    before: [block('a', { kind: 'decision', owners: [utrecht, rotterdam] })],
    after: [block('a', { kind: 'decision', owners: [rotterdam, utrecht] })],
    records: [record('a', { kind: 'decision', owners: ['utrecht', 'rotterdam'] })],
    becomes: {},
  },
  {
    name: 'what was changed on the record itself is not undone by an untouched block',
    before: [block('a')],
    after: [block('a')],
    records: [record('a', { term: 'april 2021', owners: ['rotterdam'] })],
    becomes: {},
  },
  {
    name: 'a block that is gone withdraws its record',
    before: [block('a')],
    after: [],
    records: [record('a')],
    becomes: { withdraw: ['a'] },
  },
  {
    name: 'a block that lost its words withdraws its record',
    before: [block('a')],
    after: [block('a', { wording: '' })],
    records: [record('a')],
    becomes: { withdraw: ['a'] },
  },
  {
    name: 'what is withdrawn already is not withdrawn again',
    after: [],
    records: [record('a', { state: 'removed' }), record('b', { state: 'ended' })],
    becomes: {},
  },
  {
    name: 'a block that returns brings its record back',
    after: [block('a')],
    records: [record('a', { state: 'removed' })],
    becomes: { restore: ['a'] },
  },
  {
    name: 'a block that returns in other words brings those too',
    after: [block('a', { wording: 'Anders.' })],
    records: [record('a', { state: 'removed' })],
    becomes: { restore: ['a'], change: [{ id: 'a', wording: 'Anders.' }] },
  },
  {
    name: 'what has ended stays ended while its words stay',
    before: [block('a')],
    after: [block('a')],
    records: [record('a', { state: 'ended' })],
    becomes: {},
  },
]

describe('a text and its records', () => {
  test.each(cases)('$name', ({ before = [], after, records = [], becomes }) => {
    expect(changesBetween(before, after, records)).toEqual({ ...nothing, ...becomes })
  })

  test.each([
    ['its words', { wording: 'Anders.' }],
    ['its owner', { owners: [rotterdam] }],
    ['its term', { term: 'maart 2021' }],
  ])('what has ended does not change in %s', (_what, facts) => {
    const records = [record('a', { state: 'ended' })]
    const { objections, change } = changesBetween([block('a')], [block('a', facts)], records)
    expect(objections).toEqual([
      '«Wij leveren aan.» is al afgehandeld. Tekst, eigenaar en termijn kunnen niet meer veranderen.',
    ])
    expect(change).toEqual([])
  })

  test('a record never becomes another kind', () => {
    const { objections, record: recorded } = changesBetween(
      [],
      [block('a', { kind: 'decision' })],
      [record('a')],
    )
    expect(objections).toHaveLength(1)
    expect(recorded).toEqual([])
  })
})
