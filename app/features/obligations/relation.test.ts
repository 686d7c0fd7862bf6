import { describe, expect, test } from 'vitest'
import { objectionsToRelation, relationWords, writeRelation, type RelationKind } from './relation.ts'

const agreement = { id: 'a', kind: 'agreement' } as const
const decision = { id: 'd', kind: 'decision' } as const
const commitment = { id: 'c', kind: 'commitment' } as const

test.each<[RelationKind, string, string]>([
  ['split_into', 'gesplitst in', 'voortgekomen uit de splitsing van'],
  ['replaced_by', 'vervangen door', 'vervangt'],
  ['followed_by', 'gevolgd door', 'volgt op'],
  ['same_subject', 'gaat over hetzelfde als', 'gaat over hetzelfde als'],
])('%s reads «%s» from the first and «%s» from the second', (kind, first, second) => {
  expect(relationWords({ kind, isFirst: true })).toBe(first)
  expect(relationWords({ kind, isFirst: false })).toBe(second)
})

test.each([
  [{ kind: 'agreement', origin: null }, 'herhaald door de afspraak'],
  [{ kind: 'commitment', origin: 'request' }, 'herhaald door het verzoek'],
  [{ kind: 'decision', origin: null }, 'herhaald door het vervolgbesluit'],
] as const)('a relation names what the other item is: %j', (facts, words) => {
  const other = { id: 'x', wording: '', closed: false, ...facts }
  expect(writeRelation({ id: 'r', kind: 'repeats', isFirst: false, other })).toBe(words)
})

describe('two items', () => {
  test.each([
    ['split_into', agreement, { ...agreement, id: 'b' }, []],
    ['split_into', agreement, agreement, ['hetzelfde']],
    ['split_into', agreement, decision, ['dezelfde soort']],
    ['prepares', agreement, decision, []],
    ['prepares', decision, agreement, ['vervolgbesluit']],
    ['same_subject', commitment, agreement, []],
  ] as const)('%s: %j and %j', (kind, from, to, words) => {
    const objections = objectionsToRelation(kind, from, to)
    expect(objections).toHaveLength(words.length)
    for (const word of words) expect(objections[0]).toContain(word)
  })
})
