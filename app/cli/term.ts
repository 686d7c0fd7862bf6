import { fstatSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { isDay } from '#app/shared/day.ts'
import type { Calendar, RecessPeriod } from '#app/features/terms/calendar.ts'
import { readTerm } from '#app/features/terms/read-term.ts'
import { readTermLine } from '#app/features/terms/term-line.ts'
import { parseRecessCsv } from '#app/features/terms/recess-csv.ts'

/** Reads terms on the command line: one in the arguments, or many as `YYYY-MM-DD<TAB>words` on standard input. */
const usage =
  'Gebruik: npm run --silent term -- --said-on JJJJ-MM-DD "woorden" [--recess BESTAND.csv], of regels JJJJ-MM-DD<TAB>woorden op de standaardinvoer.'

class BadArguments extends Error {}

interface Arguments {
  saidOn: string | null
  words: string | null
  recessFiles: string[]
}

function valueOf(given: string[], index: number, name: string, inline: string | undefined): string {
  const value = inline ?? given[index + 1]
  if (value === undefined || (inline === undefined && value.startsWith('--'))) {
    throw new BadArguments(`Achter ${name} ontbreekt de waarde.`)
  }
  return value
}

function readArguments(given: string[]): Arguments {
  const found: Arguments = { saidOn: null, words: null, recessFiles: [] }
  for (let index = 0; index < given.length; index += 1) {
    const argument = given[index] ?? ''
    const [, name, inline] = /^(--said-on|--recess)(?:=(.*))?$/s.exec(argument) ?? []
    if (name) {
      const value = valueOf(given, index, name, inline)
      if (name === '--said-on') found.saidOn = value
      else found.recessFiles.push(value)
      if (inline === undefined) index += 1
    } else if (argument.startsWith('--'))
      throw new BadArguments(`De optie ${argument} bestaat niet. ${usage}`)
    else if (found.words !== null)
      throw new BadArguments('Zet de woorden van de termijn tussen aanhalingstekens.')
    else found.words = argument
  }
  return found
}

function recessesIn(file: string): RecessPeriod[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new BadArguments(`Het bestand ${file} kan niet worden gelezen.`, { cause: error })
  }
  const { recesses, objections } = parseRecessCsv(text)
  if (objections.length > 0) throw new BadArguments(`Het bestand ${file} klopt niet. ${objections[0] ?? ''}`)
  return recesses
}

/** npm runs a script in the project folder; the person typed the file name in theirs. */
function calendarOf(files: string[]): Calendar {
  const typedIn = process.env.INIT_CWD ?? process.cwd()
  const given = files.flatMap((file) => recessesIn(resolve(typedIn, file)))
  return { recesses: [...recessesIn(resolve(import.meta.dirname, '../../prisma/recess.csv')), ...given] }
}

function writeLine(line: string): Promise<void> | undefined {
  if (process.stdout.write(`${line}\n`)) return undefined
  return new Promise((done) => process.stdout.once('drain', done))
}

/** A terminal, or nothing at all, is no list of terms. */
function isInputGiven(): boolean {
  try {
    const input = fstatSync(0)
    return input.isFIFO() || input.isFile() || input.isSocket()
  } catch {
    return false
  }
}

async function readLines(calendar: Calendar): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    await writeLine(JSON.stringify(readTermLine(line, calendar)))
  }
}

async function run(given: string[]): Promise<void> {
  const { saidOn, words, recessFiles } = readArguments(given)
  const calendar = calendarOf(recessFiles)
  if (saidOn !== null && !isDay(saidOn)) {
    throw new BadArguments(`"${saidOn}" is geen dag in de vorm JJJJ-MM-DD, zoals 2020-11-17.`)
  }
  if (words === null) {
    if (saidOn !== null || !isInputGiven()) throw new BadArguments(usage)
    await readLines(calendar)
  } else if (saidOn === null) throw new BadArguments(`Zeg met --said-on op welke dag dit is gezegd. ${usage}`)
  else await writeLine(JSON.stringify(readTerm(words, saidOn, calendar)))
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
await run(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof BadArguments)) throw error
  console.error(error.message)
  process.exitCode = 2
})
