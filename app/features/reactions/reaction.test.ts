import { describe, expect, test } from 'vitest'
import {
  isOpenDispute,
  objectionsToDecided,
  objectionsToReaction,
  objectionsToWithdrawal,
  type ReactionState,
  type SaidOfWords,
  type Stance,
} from './reaction.ts'

const ours = 'Utrecht telt de plekken.'

test.each<[number, Partial<SaidOfWords>]>([
  [0, {}],
  [0, { otherWording: 'Utrecht  telt\nde plekken. ' }],
  [1, { remark: 'Maar niet in mei.' }],
  [1, { otherWording: 'Utrecht schat de plekken.' }],
  [0, { stance: 'remarked', remark: 'Maar niet in mei.' }],
  [1, { stance: 'remarked' }],
  [0, { stance: 'disputed', otherWording: 'Utrecht schat de plekken.', remark: 'Zo is het gezegd.' }],
  [1, { stance: 'disputed', otherWording: 'Utrecht schat de plekken.' }],
  [1, { stance: 'disputed', otherWording: 'Utrecht telt  de plekken.', remark: 'Zo is het gezegd.' }],
  [2, { stance: 'disputed' }],
])('%i objections to saying %j of our words', (count, said) => {
  const agreed: SaidOfWords = { stance: 'agreed', otherWording: '', remark: '' }
  expect(objectionsToReaction({ ...agreed, ...said }, ours)).toHaveLength(count)
})

test("what the form showed of the reaction before stands in nobody's way", () => {
  const before = { otherWording: 'Utrecht schat de plekken.', remark: 'Zo is het gezegd.' }
  expect(objectionsToReaction({ stance: 'agreed', ...before }, ours, before)).toEqual([])
  expect(objectionsToReaction({ stance: 'agreed', ...before }, ours)).toHaveLength(2)
})

describe('only what is open', () => {
  test.each<[Stance, ReactionState, boolean, boolean]>([
    ['disputed', 'given', true, true],
    ['disputed', 'adopted', false, false],
    ['disputed', 'kept', false, false],
    ['disputed', 'lapsed', false, false],
    ['disputed', 'withdrawn', false, false],
    ['agreed', 'given', false, true],
    ['remarked', 'changed', false, false],
  ])('%s and %s: to be decided %s, to be taken back %s', (stance, state, decides, withdraws) => {
    expect(isOpenDispute({ stance, state })).toBe(decides)
    expect(objectionsToDecided({ stance, state })).toHaveLength(decides ? 0 : 1)
    expect(objectionsToWithdrawal({ state })).toHaveLength(withdraws ? 0 : 1)
  })
})
