import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { circleSentence, dependentsOf, findCircle, type Waiting } from './circle.ts'

const keys = ['A', 'B', 'C', 'D', 'E', 'F']
const key = fc.constantFrom(...keys)
const anyWaiting = fc
  .array(fc.tuple(key, key), { maxLength: 12 })
  .map(
    (pairs): Waiting =>
      new Map(keys.map((one) => [one, pairs.filter(([from]) => from === one).map(([, to]) => to)])),
  )

/** Whether a key leads back to itself, by trying everything. */
function leadsBack(start: string, waiting: Waiting): boolean {
  const found = new Set(waiting.get(start))
  for (const one of found) for (const next of waiting.get(one) ?? []) found.add(next)
  return found.has(start)
}

describe('a circle', () => {
  test('is found where there is one, and only there', () => {
    fc.assert(
      fc.property(anyWaiting, (waiting) => {
        const circle = findCircle(waiting)
        expect(circle !== null).toBe(keys.some((one) => leadsBack(one, waiting)))
      }),
    )
  })

  test('is a real one: each waits for the next, the last for the first, none twice', () => {
    fc.assert(
      fc.property(anyWaiting, (waiting) => {
        const circle = findCircle(waiting) ?? []
        expect(new Set(circle).size).toBe(circle.length)
        for (const [index, one] of circle.entries())
          expect(waiting.get(one)).toContain(circle[(index + 1) % circle.length])
      }),
    )
  })

  test('is named', () => {
    expect(circleSentence(['A', 'B', 'C'])).toBe('A wacht op B, B op C, C op A')
  })

  test('is found at the end of a long chain', () => {
    const chain: [string, string[]][] = Array.from({ length: 20_000 }, (_, at) => [`${at}`, [`${at + 1}`]])
    expect(findCircle(new Map([...chain, ['20000', ['19999']]]))).toEqual(['19999', '20000'])
  })
})

describe('what hangs on something', () => {
  const waiting: Waiting = new Map([
    ['decision', ['draft', 'report']],
    ['report', ['draft']],
    ['briefing', ['decision']],
    ['other', ['report']],
  ])

  test('is what waits for it, directly or through others, the nearest first', () => {
    expect(dependentsOf('draft', waiting, new Set())).toEqual(['decision', 'report', 'briefing', 'other'])
    expect(dependentsOf('briefing', waiting, new Set())).toEqual([])
  })

  test('does not hang on it through what is behind us', () => {
    expect(dependentsOf('draft', waiting, new Set(['decision']))).toEqual(['report', 'other'])
  })
})
