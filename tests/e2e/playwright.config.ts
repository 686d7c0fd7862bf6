import { defineConfig } from '@playwright/test'
import { chromiumArguments, requireChromium } from '#tests/support/chromium.ts'

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: './support/make-template.ts',
  // Every journey starts programs and browsers of its own.
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  // A browser on a busy machine may stumble; what needed its second try is named at the end of the run.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: requireChromium(), args: chromiumArguments },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
})
