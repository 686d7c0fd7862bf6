import { expect, test } from 'vitest'
import { isUnfavourable, type ForecastAnswer } from './forecast.ts'

const said = (answer: ForecastAnswer, current = true) => ({ answer, current })

test('a forecast is unfavourable while one party needs more time for the term as it is now', () => {
  expect(isUnfavourable([said('on_time'), said('extension')])).toBe(true)
  expect(isUnfavourable([said('on_time'), said('done')])).toBe(false)
  expect(isUnfavourable([said('extension', false)])).toBe(false)
  expect(isUnfavourable([])).toBe(false)
})
