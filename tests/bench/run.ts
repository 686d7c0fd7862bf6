import { buildPages, generateClient } from '#app/cli/prepare.ts'
import type { Print } from './figures.ts'
import { printMachine } from './machine.ts'

const given = process.argv.slice(2)
/** `npm run bench -- sizes 10000 100000 seconds=5`: numbers of obligations, and how long each page is measured. */
const sizes = given.map(Number).filter((count) => count > 0)
const named = given.filter((word) => !(Number(word) > 0) && !word.startsWith('seconds='))
const seconds = Number(given.find((word) => word.startsWith('seconds='))?.split('=')[1] ?? 0) || null

/** Each part is loaded when its turn comes: a start from nothing must not need what it makes. */
const parts: Record<string, (print: Print) => Promise<void>> = {
  start: async (print) => (await import('./start.ts')).benchStart(print),
  register: async (print) => {
    generateClient()
    buildPages()
    await (await import('./register.ts')).benchRegister(print)
  },
  sizes: async (print) => {
    generateClient()
    buildPages()
    await (await import('./sizes.ts')).benchSizes(print, { sizes, seconds })
  },
  planning: async (print) => {
    generateClient()
    await (await import('./planning.ts')).benchPlanning(print)
  },
  sending: async (print) => {
    generateClient()
    await (await import('./sending.ts')).benchSending(print)
  },
  terms: async (print) => (await import('./terms.ts')).benchTerms(print),
  letters: async (print) => (await import('./letters.ts')).benchLetters(print),
}

const unknown = named.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}
printMachine(console.log)
for (const name of named.length > 0 ? named : Object.keys(parts)) {
  console.log('')
  await parts[name]?.(console.log)
}
