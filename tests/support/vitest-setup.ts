import { afterEach, expect, vi } from 'vitest'

// What a program says on the error console in a test is a defect that nobody asked about.
const spoken = vi.spyOn(console, 'error')
afterEach(() => {
  const calls = spoken.mock.calls.map((call) => call.join(' '))
  spoken.mockClear()
  expect(calls, 'console.error').toEqual([])
})
