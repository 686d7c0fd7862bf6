import { readFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseRecessCsv } from '#app/features/terms/recess-csv.ts'
import type { Calendar } from '#app/features/terms/calendar.ts'
import { letterLine } from '#app/features/reading/letter-line.ts'
import { readLetter } from '#app/features/reading/read-letter.ts'
import { readLetterFile } from '#app/features/reading/read-letter-file.server.ts'
import { limits, Unreadable } from '#app/features/reading/refusal.ts'

/** Reads letters and closing lists on the command line: a JSON line for each file, or with `--text` the text that offsets count in. */
const usage =
  'Gebruik: npm run --silent letter -- [--text] BESTAND… Elk bestand is een brief of een slotlijst als txt, docx, odt of pdf.'

/** npm runs a script in the project folder; the person typed the file name in theirs. */
function pathOf(file: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), file)
}

function builtInCalendar(): Calendar {
  const csv = readFileSync(resolve(import.meta.dirname, '../../prisma/recess.csv'), 'utf8')
  return { recesses: parseRecessCsv(csv).recesses }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const path = pathOf(file)
  try {
    const found = await stat(path)
    if (!found.isFile()) throw new Unreadable('Dit is een map. Geef de bestanden zelf op.')
    if (found.size > limits.bytes)
      throw new Unreadable('Dit bestand is groter dan 20 MB. Kies alleen de brief, zonder bijlagen.')
    return await readFile(path)
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable('Dit bestand bestaat niet, of u mag het niet lezen. Controleer de naam.', {
      cause: error,
    })
  }
}

function write(words: string): Promise<void> | undefined {
  if (process.stdout.write(words)) return undefined
  return new Promise((done) => process.stdout.once('drain', done))
}

async function readOne(file: string, calendar: Calendar, asText: boolean): Promise<void> {
  const { text, notes } = await readLetterFile(await bytesOf(file), file)
  if (asText) {
    await write(text)
    return
  }
  const read = readLetter(text, calendar)
  for (const note of [...notes, ...read.notes]) console.error(`${file}: ${note}`)
  await write(`${JSON.stringify(letterLine(file, read))}\n`)
}

async function run(given: string[]): Promise<void> {
  const asText = given.includes('--text')
  const files = given.filter((argument) => argument !== '--text' && argument !== '--')
  const unknown = files.find((file) => file.startsWith('--'))
  if (unknown !== undefined || files.length === 0) {
    console.error(unknown === undefined ? usage : `De optie ${unknown} bestaat niet. ${usage}`)
    process.exitCode = 2
    return
  }
  const calendar = builtInCalendar()
  for (const file of files) {
    try {
      await readOne(file, calendar, asText)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      console.error(`${file}: ${error.message}`)
      process.exitCode = 2
    }
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
await run(process.argv.slice(2))
