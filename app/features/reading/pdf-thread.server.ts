import { parentPort, workerData } from 'node:worker_threads'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { linesOfPage, type PdfLine } from './pdf-lines.ts'
import { joinPages } from './pdf-pages.ts'

/** What the thread answers. `reason` is not for people. */
export type PdfAnswer =
  | { text: string; pages: number }
  | { refused: 'encrypted' | 'broken' | 'too-many-pages' | 'too-long'; reason: string }

interface Task {
  bytes: Uint8Array
  mostPages: number
  mostCharacters: number
}

/** Nothing outside the file is fetched, and nothing in it is run. */
async function read({ bytes, mostPages, mostCharacters }: Task): Promise<PdfAnswer> {
  const document = await getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  }).promise
  if (document.numPages > mostPages) return { refused: 'too-many-pages', reason: String(document.numPages) }
  const pages: PdfLine[][] = []
  let characters = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const pieces = items.flatMap((item) =>
      'str' in item
        ? [
            {
              str: item.str,
              x: Number(item.transform[4]),
              y: Number(item.transform[5]),
              width: item.width,
              height: item.height,
              endsLine: item.hasEOL,
            },
          ]
        : [],
    )
    for (const { str } of pieces) characters += str.length
    if (characters > mostCharacters) return { refused: 'too-long', reason: String(characters) }
    pages.push(linesOfPage(pieces))
    page.cleanup()
  }
  return { text: joinPages(pages), pages: document.numPages }
}

const answer = await read(workerData as Task).catch((error: unknown): PdfAnswer => {
  const name = error instanceof Error ? error.name : ''
  return { refused: name === 'PasswordException' ? 'encrypted' : 'broken', reason: String(error) }
})
parentPort?.postMessage(answer)
