import { describe, expect, test } from 'vitest'
import { gateState, stepStates, waitsForLine, waitsForWords } from './gate.ts'

const today = '2020-12-16'
const reached = { earliestOn: null, latestOn: '2020-10-31', reachedOn: '2020-11-02' }
const late = { earliestOn: null, latestOn: '2020-12-15', reachedOn: null }
const ahead = { earliestOn: null, latestOn: '2020-12-16', reachedOn: null }
const open = { earliestOn: null, latestOn: null, reachedOn: null }

describe('the steps of a gate', () => {
  test.each([
    [
      [reached, ahead, open],
      ['reached', 'now', 'later'],
    ],
    [
      [late, ahead, open],
      ['late', 'later', 'later'],
    ],
    [
      [ahead, reached, late],
      ['now', 'reached', 'late'],
    ],
    [[], []],
  ])('of %j are %j', (steps, states) => expect(stepStates(steps, today)).toEqual(states))
})

test.each([
  [{ awaited: [], note: '' }, 'none'],
  [{ awaited: [], note: 'een advies' }, 'noted'],
  [{ awaited: [{ reached: true }, { reached: false }], note: '' }, 'shut'],
  [{ awaited: [{ reached: true }], note: 'een advies' }, 'open'],
])('a gate with %j is %s', (gate, state) => expect(gateState(gate)).toBe(state))

test.each([
  [[], null],
  [['eindrapport'], 'wacht op eindrapport'],
  [['eindrapport', 'aan de Kamer', 'beleidsreactie'], 'wacht op eindrapport en nog 2'],
])('what waits for %j says so', (steps, line) => expect(waitsForLine(steps)).toBe(line))

test.each([
  [{ openStages: ['eindrapport'], openOthers: 0 }, 'eindrapport'],
  [{ openStages: ['concept', 'eindrapport'], openOthers: 0 }, 'concept en eindrapport'],
  [{ openStages: ['concept', 'eindrapport'], openOthers: 2 }, 'concept, eindrapport en 2 andere onderdelen'],
  [{ openStages: [], openOthers: 1 }, '1 ander onderdeel'],
])('a gate with %j waits for %j', (open, words) => expect(waitsForWords(open)).toBe(words))
