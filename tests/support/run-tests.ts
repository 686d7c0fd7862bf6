import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { generateClient, buildPages } from '#app/cli/prepare.ts'
import { listFailedJourneys, listFailedTests, listSecondTries } from './list-failures.ts'
import { startPostgres } from './postgres-server.ts'

interface Outcome {
  passed: number
  failed: number
  /** What failed, a line each. */
  failures: string[]
}

/** Runs a tool of node_modules with what it prints on the screen; true when it found nothing wrong. */
function run(name: string, args: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n── ${name}`)
  const result = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  return result.status === 0
}

function check(name: string, args: string[]): Outcome {
  return run(name, args) ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [name] }
}

/** Counts from a JSON report; a run that ended badly without a failed test counts as one. */
function counted(name: string, ok: boolean, read: () => Outcome): Outcome {
  const endedBadly = `${name} · ended badly without a failed test: see above`
  try {
    const outcome = read()
    if (ok || outcome.failed > 0) return outcome
    return {
      passed: outcome.passed,
      failed: 1,
      failures: outcome.failures.length > 0 ? outcome.failures : [endedBadly],
    }
  } catch {
    return { passed: 0, failed: 1, failures: [endedBadly] }
  }
}

function vitest(name: string, project: string, env: Record<string, string> = {}): Outcome {
  const file = `test-results/${project}.json`
  const ok = run(
    name,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    env,
  )
  return counted(name, ok, () => {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof listFailedTests>[1] & {
      numPassedTests: number
      numFailedTests: number
    }
    const failures = listFailedTests(name, report, process.cwd())
    // The report does not count files of which no test could run.
    return {
      passed: report.numPassedTests,
      failed: Math.max(report.numFailedTests, failures.length),
      failures,
    }
  })
}

function journeys(): Outcome {
  const name = 'journeys in the browser'
  const ok = run(
    name,
    ['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/e2e/playwright.config.ts'],
    {
      // Playwright reads TypeScript itself, except what the program's own loader has to resolve.
      NODE_OPTIONS: '--import tsx',
    },
  )
  return counted(name, ok, () => {
    const report = JSON.parse(readFileSync('test-results/e2e.json', 'utf8')) as Parameters<
      typeof listFailedJourneys
    >[1] & { stats: { expected: number; unexpected: number; flaky: number } }
    const { expected, unexpected, flaky } = report.stats
    for (const line of listSecondTries(name, report)) console.log(`second try: ${line}`)
    return {
      passed: expected + flaky,
      failed: unexpected,
      failures: listFailedJourneys(name, report),
    }
  })
}

/** The commands once more, on a PostgreSQL server that is started for it. */
async function onPostgres(): Promise<Outcome> {
  const server = await startPostgres()
  try {
    return vitest(`commands and routes, on ${server.version}`, 'commands', { TEST_DATABASE_URL: server.url })
  } finally {
    server.stop()
  }
}

const parts: Record<string, () => Outcome | Promise<Outcome>> = {
  types: () => check('types', ['node_modules/typescript/bin/tsc', '--noEmit']),
  lint: () => check('lint', ['node_modules/eslint/bin/eslint.js', '.']),
  form: () =>
    check('form', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
  unused: () => check('unused code', ['node_modules/knip/bin/knip.js']),
  rules: () => vitest('architecture, rules and contracts', 'rules'),
  components: () => vitest('components', 'components'),
  commands: () => vitest('commands and routes, embedded', 'commands'),
  journeys,
  'on-postgresql': onPostgres,
}
/** Without names: everything that a machine with Node can do. */
const usual = Object.keys(parts).filter((name) => name !== 'on-postgresql')

const named = process.argv.slice(2)
const unknown = named.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}
rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })
generateClient()
buildPages()
const total: Outcome = { passed: 0, failed: 0, failures: [] }
for (const name of named.length > 0 ? named : usual) {
  const outcome = await parts[name]?.()
  total.passed += outcome?.passed ?? 0
  total.failed += outcome?.failed ?? 0
  total.failures.push(...(outcome?.failures ?? []))
}
// The whole check looks for these lines by their beginning.
if (total.failures.length > 0) console.log(`\n${total.failures.map((line) => `failed: ${line}`).join('\n')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 ? 1 : 0)
