import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { PdfAnswer } from './pdf-thread.server.ts'
import { limits, Unreadable } from './refusal.ts'

/** Milliseconds that a pdf may take, and bytes by which the process may grow while it is read. */
const longest = 20_000
const mostGrowth = 900_000_000
const watchEvery = 50

const tooHeavy =
  'Deze pdf is te zwaar om te lezen. Bewaar de brief opnieuw als pdf, of kies het Word-bestand.'
const sentences: Record<Extract<PdfAnswer, { refused: string }>['refused'], string> = {
  encrypted:
    'Deze pdf is beveiligd met een wachtwoord. Haal de beveiliging eraf en kies het bestand opnieuw.',
  broken: 'Deze pdf is beschadigd. Open hem in een ander programma en bewaar hem opnieuw als pdf.',
  'too-many-pages': `Deze pdf heeft meer dan ${limits.pages} bladzijden. Kies alleen de brief, zonder bijlagen.`,
  'too-long': tooHeavy,
}

/** The thread is TypeScript too: it registers what runs that, after the reader of pdfs, which needs no such help and would be slowed by it. */
const start = `
  const { workerData } = require('node:worker_threads')
  const run = async () => {
    globalThis.pdfjsWorker = await import(workerData.worker)
    await import(workerData.pdfjs)
    const { register } = await import('tsx/esm/api')
    register()
    await import(workerData.entry)
  }
  run()`

const packages = createRequire(import.meta.url)

function addressOf(file: string): string {
  return pathToFileURL(packages.resolve(`pdfjs-dist/legacy/build/${file}`)).href
}

function threadFor(bytes: Uint8Array): Worker {
  const entry = pathToFileURL(resolve('app/features/reading/pdf-thread.server.ts')).href
  return new Worker(start, {
    eval: true,
    stdout: true,
    stderr: true,
    env: {},
    workerData: {
      entry,
      pdfjs: addressOf('pdf.mjs'),
      worker: addressOf('pdf.worker.mjs'),
      bytes,
      mostPages: limits.pages,
      mostCharacters: limits.characters,
    },
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 },
  })
}

/** A pdf can be built to take all memory or for ever: a thread of its own reads it, and is ended when it takes too much. */
async function ask(bytes: Uint8Array): Promise<PdfAnswer> {
  const thread = threadFor(new Uint8Array(bytes))
  const before = process.memoryUsage.rss()
  let watch: NodeJS.Timeout | undefined
  let clock: NodeJS.Timeout | undefined
  try {
    return await new Promise<PdfAnswer>((answer, reject) => {
      const refuse = () => reject(new Unreadable(tooHeavy))
      clock = setTimeout(refuse, longest)
      watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > mostGrowth) refuse()
      }, watchEvery)
      thread.once('message', answer)
      thread.once('exit', refuse)
      thread.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse() : reject(error),
      )
    })
  } finally {
    clearTimeout(clock)
    clearInterval(watch)
    await thread.terminate()
  }
}

/** A page with this few letters is a picture. */
const fewestLetters = 20

/** The text layer of a pdf, by lines. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const answer = await ask(bytes)
  if ('refused' in answer) throw new Unreadable(sentences[answer.refused], { cause: answer.reason })
  const letters = answer.text.match(/\p{L}/gu)?.length ?? 0
  if (letters < fewestLetters * Math.min(answer.pages, 3))
    throw new Unreadable(
      'Deze pdf is een scan: er staat geen tekst in, alleen een plaatje. Kies het Word-bestand, of plak de tekst.',
    )
  return answer.text
}
