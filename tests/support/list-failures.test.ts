import { expect, test } from 'vitest'
import { listFailedJourneys, listFailedTests, listSecondTries } from './list-failures.ts'

test('a failed test is named with its part, its file and the first line of its message', () => {
  const report = {
    testResults: [
      {
        name: '/here/app/shared/day.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'a leap day ends', status: 'passed', failureMessages: [] },
          {
            fullName: 'a year has a last day',
            status: 'failed',
            failureMessages: ['AssertionError: expected 1 to be 2\n    at /here/app/shared/day.test.ts:3:1'],
          },
        ],
      },
      { name: '/here/app/shared/text.test.ts', status: 'passed', message: '', assertionResults: [] },
    ],
  }
  expect(listFailedTests('rules', report, '/here')).toEqual([
    'rules · app/shared/day.test.ts · a year has a last day · AssertionError: expected 1 to be 2',
  ])
})

test('a file of tests that cannot be read is named too', () => {
  const report = {
    testResults: [
      {
        name: '/here/app/a.test.ts',
        status: 'failed',
        message: "\nCannot find '#app/b.ts'",
        assertionResults: [],
      },
    ],
  }
  expect(listFailedTests('rules', report, '/here')).toEqual([
    "rules · app/a.test.ts · Cannot find '#app/b.ts'",
  ])
})

test('a journey that failed is named wherever its suite stands, and apart from it what passed at a second try', () => {
  const spec = (title: string, status: string, message?: string) => ({
    title,
    file: 'letters.spec.ts',
    tests: [{ status, results: message ? [{ error: { message } }] : [{}] }],
  })
  const report = {
    errors: [{ message: 'The program did not start' }],
    suites: [
      {
        specs: [spec('sends a letter', 'expected')],
        suites: [
          {
            specs: [
              spec(
                'signs a letter',
                'unexpected',
                '\u001b[31mError: not visible\u001b[39m\n\nLocator: the button\nExpected: visible\n  at line 4',
              ),
              spec('reads a letter', 'flaky', 'Error: too slow'),
              spec('prints a letter', 'skipped'),
            ],
          },
        ],
      },
    ],
  }
  expect(listFailedJourneys('journeys', report)).toEqual([
    'journeys · The program did not start',
    'journeys · letters.spec.ts · signs a letter · Error: not visible | Locator: the button | Expected: visible',
  ])
  expect(listSecondTries('journeys', report)).toEqual([
    'journeys · letters.spec.ts · reads a letter · Error: too slow',
  ])
})
