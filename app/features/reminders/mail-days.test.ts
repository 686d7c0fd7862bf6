import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWorkingDay } from '#app/features/terms/calendar.ts'
import { dayOf, instantOf } from '#app/shared/day.ts'
import { mailDays } from './mail-days.ts'

const now = instantOf('2021-01-04', '10:00')
const due = (day: string, time = '09:00', held: { heldOn?: string; heldUntil?: string | null } = {}) => ({
  dueAt: instantOf(day, time),
  heldOn: held.heldOn ?? null,
  heldUntil: held.heldUntil ?? null,
})

describe('the day on which a reminder goes', () => {
  test.each([
    ['due before: today', due('2021-01-01'), '2021-01-04'],
    ['due later: its own day', due('2021-01-07'), '2021-01-07'],
    ['due on Saturday: Monday', due('2021-01-09'), '2021-01-11'],
    [
      'held until a day: that day',
      due('2021-01-05', '09:00', { heldOn: '2021-01-04', heldUntil: '2021-01-12' }),
      '2021-01-12',
    ],
    [
      'held until before it is due: its own day',
      due('2021-01-12', '09:00', { heldOn: '2021-01-04', heldUntil: '2021-01-05' }),
      '2021-01-12',
    ],
    ['held until somebody lets it go: none', due('2021-01-05', '09:00', { heldOn: '2021-01-04' }), undefined],
  ])('%s', (_, row, on) => {
    expect(mailDays([row], { now, hadMail: false }).get(row)).toBe(on)
  })

  test('is the next working day for who had mail today', () => {
    const row = due('2021-01-01')
    expect(mailDays([row], { now, hadMail: true }).get(row)).toBe('2021-01-05')
  })

  test('is another day for what comes due after the mail of its day', () => {
    const [early, late] = [due('2021-01-06', '09:00'), due('2021-01-06', '14:00')]
    const days = mailDays([late, early], { now, hadMail: false })
    expect([days.get(early), days.get(late)]).toEqual(['2021-01-06', '2021-01-07'])
  })

  test('is a working day, never before it is due', () => {
    const moment = fc.date({
      min: instantOf('2020-12-01'),
      max: instantOf('2021-06-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 20 }), fc.boolean(), (moments, hadMail) => {
        const rows = moments.map((dueAt) => ({ dueAt, heldOn: null, heldUntil: null }))
        const days = mailDays(rows, { now, hadMail })
        for (const row of rows) {
          const on = days.get(row) ?? ''
          expect(isWorkingDay(on)).toBe(true)
          expect(on >= dayOf(row.dueAt) && on >= dayOf(now)).toBe(true)
        }
      }),
    )
  })
})
