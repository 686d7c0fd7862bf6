import { stripVTControlCharacters } from 'node:util'

interface VitestReport {
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[]
  }[]
}

interface JourneySuite {
  specs?: JourneySpec[]
  suites?: JourneySuite[]
}

interface JourneySpec {
  title: string
  file: string
  tests: { status: string; results: { error?: { message?: string } }[] }[]
}

interface JourneyReport {
  suites: JourneySuite[]
  errors: { message?: string }[]
}

const longest = 300

/** The first line of a message, with those that say what was looked for: Playwright's first line tells only how. */
function inShort(message: string | undefined): string {
  const lines = stripVTControlCharacters(message ?? '').split('\n')
  const [first, ...rest] = lines.map((line) => line.trim()).filter((line) => line !== '')
  const telling = rest.filter((line) => /^(Locator|Expected|Received)\b.*:/.test(line)).slice(0, 3)
  return first ? [first, ...telling].join(' | ').slice(0, longest) : 'without a message: see above'
}

function toLine(part: string, file: string, test: string | null, message: string | undefined): string {
  return [part, file, ...(test ? [test] : []), inShort(message)].join(' · ')
}

/** What failed in a JSON report of Vitest, a line each; a file that could not be read has no test to name. */
export function listFailedTests(part: string, report: VitestReport, root: string): string[] {
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.replace(`${root}/`, '')
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0 && status === 'failed') return [toLine(part, file, null, message)]
    return failed.map((test) => toLine(part, file, test.fullName, test.failureMessages?.[0]))
  })
}

/** What failed in a JSON report of Playwright, a line each. */
export function listFailedJourneys(part: string, report: JourneyReport): string[] {
  const outside = report.errors.map(({ message }) => `${part} · ${inShort(message)}`)
  return [...outside, ...journeysThatEnded('unexpected', part, report)]
}

/** The journeys that passed at their second try only, with what went wrong at the first. */
export function listSecondTries(part: string, report: JourneyReport): string[] {
  return journeysThatEnded('flaky', part, report)
}

function journeysThatEnded(how: string, part: string, report: JourneyReport): string[] {
  const specs = report.suites.flatMap(specsOf)
  return specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === how)
      .map(({ results }) => toLine(part, file, title, results.find(({ error }) => error)?.error?.message)),
  )
}

function specsOf(suite: JourneySuite): JourneySpec[] {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}
