import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  objectionsToParties,
  partsProgress,
  partStates,
  settledByPartsOn,
  writePartsProgress,
  type Part,
} from './parts.ts'

const part = (role: Part['role'], state: Part['state'], stateOn: string | null = '2020-11-05'): Part => ({
  role,
  state,
  stateOn,
})

describe('an agreement of several parties', () => {
  test.each<[string, Part[], number | null, string | null]>([
    ['is not settled without anybody who carries it out', [part('counterparty', 'done')], null, null],
    [
      'is not settled while one of all is busy',
      [part('owner', 'done'), part('executor', 'started')],
      null,
      null,
    ],
    [
      'is settled on the day of the last of all',
      [part('owner', 'done', '2020-11-07'), part('executor', 'done', '2020-11-05')],
      null,
      '2020-11-07',
    ],
    [
      'is settled on the day of the second of two that are needed',
      [
        part('owner', 'failed'),
        part('executor', 'done', '2020-11-09'),
        part('executor', 'done', '2020-11-06'),
        part('executor', 'done', '2020-11-08'),
      ],
      2,
      '2020-11-08',
    ],
    [
      'waits for no counterparty',
      [part('owner', 'done'), part('counterparty', 'open', null)],
      null,
      '2020-11-05',
    ],
  ])('%s', (_name, parts, required, on) => {
    expect(settledByPartsOn(parts, required)).toBe(on)
  })

  test('is settled exactly when as many are done as are needed', () => {
    const day = fc.constantFrom('2020-11-05', '2020-11-06', '2020-11-07')
    const anyPart = fc.record({
      role: fc.constantFrom<Part['role']>('owner', 'executor', 'counterparty'),
      state: fc.constantFrom(...partStates),
      stateOn: day,
    })
    fc.assert(
      fc.property(
        fc.array(anyPart, { maxLength: 8 }),
        fc.option(fc.integer({ min: 1, max: 9 })),
        (parts, k) => {
          const { done, counted, required } = partsProgress(parts, k)
          const on = settledByPartsOn(parts, k)
          expect(on !== null).toBe(counted > 0 && done >= required)
          const doneBy = parts.filter(
            ({ role, state, stateOn }) =>
              role !== 'counterparty' && state === 'done' && on !== null && (stateOn ?? '') <= on,
          )
          if (on) expect(doneBy.length).toBeGreaterThanOrEqual(required)
        },
      ),
    )
  })

  test('says how many are done, and how many are needed where that is not all', () => {
    expect(writePartsProgress({ done: 2, counted: 5, required: 5 })).toBe('2 van 5 klaar')
    expect(writePartsProgress({ done: 2, counted: 5, required: 3 })).toBe('2 van 5 klaar, 3 nodig')
  })
})

describe('the parties', () => {
  const choice = { owner: 'a', executors: ['b', 'c'], counterparties: ['d'], required: null }

  test.each([
    [{}, []],
    [{ required: 3 }, []],
    [{ required: 4 }, ['4 partijen die klaar zijn, maar 3 partijen']],
    [{ required: 0 }, ['Minstens één']],
    [{ owner: null, executors: [], required: 1 }, ['niemand voert dit uit']],
    [{ executors: ['a'], required: 2 }, ['maar één partij']],
    [{ owner: null }, ['Kies ook een eigenaar']],
    [{ counterparties: ['b'] }, ['niet tegelijk']],
    [{ owner: null, executors: [], counterparties: [] }, []],
  ])('that differ by %j meet %j', (change, words) => {
    const objections = objectionsToParties({ ...choice, ...change })
    expect(objections).toHaveLength(words.length)
    for (const [index, word] of words.entries()) expect(objections[index]).toContain(word)
  })
})
