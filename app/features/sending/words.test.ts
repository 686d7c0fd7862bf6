import { describe, expect, test } from 'vitest'
import { pauseAfter, isDoubtTooOld } from './retry.ts'
import { asked, headline, waitsFor } from './words.ts'

const decision = {
  kind: 'decision' as const,
  origin: null,
  earliestOn: '2021-02-01',
  latestOn: '2021-02-28',
}
const request = {
  kind: 'commitment' as const,
  origin: 'request' as const,
  earliestOn: null,
  latestOn: '2021-02-28',
}

describe('what a mail says of an item', () => {
  test.each([
    ['2021-01-04', 'Over vier weken begint de periode voor dit besluit'],
    ['2021-01-05', 'Over 27 dagen begint de periode voor dit besluit'],
    ['2021-01-25', 'Over een week begint de periode voor dit besluit'],
    ['2021-01-31', 'Morgen begint de periode voor dit besluit'],
    ['2021-02-01', 'Vandaag begint de periode voor dit besluit'],
    ['2021-02-02', 'De periode voor dit besluit loopt tot en met 28 februari 2021'],
    ['2021-03-01', 'De termijn van dit besluit is voorbij, sinds 28 februari 2021'],
  ])('counts from the day it is read, %s', (today, expected) => {
    expect(headline(decision, today)).toBe(expected)
  })

  test('names the item by its kind', () => {
    expect(headline(request, '2021-02-14')).toBe('Over twee weken eindigt de termijn van dit verzoek')
    expect(asked(request, '2021-03-01')).toBe(
      'Leg de brief vast waarmee dit is afgedaan, of schrijf op waarom dat nog niet kan.',
    )
  })

  test('says what a decision waits for', () => {
    expect(waitsFor('de tussenevaluatie van het WODC')).toBe(
      'dit besluit wacht op de tussenevaluatie van het WODC',
    )
    expect(waitsFor(' ')).toBeNull()
  })
})

describe('a mail that could not go', () => {
  test('waits longer each time, each delivery a little different', () => {
    const minutes = (attempt: number, id: string) => Math.round(pauseAfter(attempt, id) / 60_000)
    expect([1, 2, 3, 4, 9].map((attempt) => minutes(attempt, '0000-x'))).toEqual([5, 15, 60, 240, 240])
    expect(minutes(3, '0063-x')).toBe(72)
  })

  test('is left to a person after twenty hours of doubt', () => {
    const first = new Date('2021-01-04T09:00:00Z')
    expect(isDoubtTooOld(first, new Date('2021-01-05T04:59:59Z'))).toBe(false)
    expect(isDoubtTooOld(first, new Date('2021-01-05T05:00:00Z'))).toBe(true)
    expect(isDoubtTooOld(null, first)).toBe(false)
  })
})
