import { expect, test } from 'vitest'
import { instantOf } from '#app/shared/day.ts'
import { dueMoment, isSendingMoment, nextSendingMoment } from './sending-hours.ts'

test.each([
  ['2021-01-04', '08:59', false],
  ['2021-01-04', '09:00', true],
  ['2021-01-04', '16:59', true],
  ['2021-01-04', '17:00', false],
  ['2021-01-09', '12:00', false],
  ['2021-04-05', '12:00', false],
])('mail goes out on %s at %s: %s', (day, time, expected) => {
  expect(isSendingMoment(instantOf(day, time))).toBe(expected)
})

test.each([
  ['2021-01-04', '08:00', '2021-01-04', '09:00'],
  ['2021-01-04', '11:30', '2021-01-04', '11:30'],
  ['2021-01-04', '17:00', '2021-01-05', '09:00'],
  ['2021-04-01', '18:00', '2021-04-06', '09:00'],
])('after %s at %s the next mail can go on %s at %s', (day, time, nextDay, nextTime) => {
  expect(nextSendingMoment(instantOf(day, time))).toEqual(instantOf(nextDay, nextTime))
})

test('nine o’clock stays nine o’clock when summer time begins and ends', () => {
  expect(dueMoment('2021-03-26').toISOString()).toBe('2021-03-26T08:00:00.000Z')
  expect(dueMoment('2021-03-29').toISOString()).toBe('2021-03-29T07:00:00.000Z')
  expect(dueMoment('2021-11-01').toISOString()).toBe('2021-11-01T08:00:00.000Z')
})
