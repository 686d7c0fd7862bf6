import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function findInstalled(): string | null {
  const named = process.env.CHROMIUM_PATH
  if (named && existsSync(named)) return named
  const own = chromium.executablePath()
  return [...places, own].find((path) => existsSync(path)) ?? null
}

function tryInstall(command: string, args: string[]): boolean {
  console.log(`No Chromium found: trying ${command} ${args.join(' ')} …`)
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

/** The path of a Chromium: an installed one, else Debian's where we may install it, else Playwright's own download. */
export function requireChromium(): string {
  const found = findInstalled()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    tryInstall('apt-get', ['update'])
    tryInstall('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  } else {
    tryInstall(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  }
  const installed = findInstalled()
  if (installed) return installed
  throw new Error(
    'The browser journeys need a Chromium. Install one (on Debian: apt-get install chromium) or set CHROMIUM_PATH to one.',
  )
}

/** As root Chromium refuses its sandbox; without the last three it looks for hosts that no test needs. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
