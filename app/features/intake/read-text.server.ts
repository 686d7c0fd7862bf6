import { buffer } from 'node:stream/consumers'
import { isEnglish } from '#app/features/reading/language.ts'
import { readLetterFile } from '#app/features/reading/read-letter-file.server.ts'
import type { FileText } from '#app/features/reading/read-plain-text.server.ts'
import { Unreadable } from '#app/features/reading/refusal.ts'
import { tidyText } from '#app/features/reading/tidy-text.ts'
import type { SentFile } from '#app/platform/multipart.server.ts'
import { Problem } from '#app/shared/problem.ts'

/** Characters of a letter that a person can still look through. */
const longestLetter = 300_000
const tooLong =
  'Deze tekst is langer dan honderd bladzijden. Kies of plak alleen de brief zelf, zonder bijlagen.'

/** What a person brings: a text that was pasted, or a file. */
export type Brought = { pasted: string } | { file: Pick<SentFile, 'name' | 'open'> }

/** The text of a letter, as offsets count in it; what cannot be read is refused with what to do. */
export async function readText(brought: Brought): Promise<FileText> {
  const found = 'pasted' in brought ? readPasted(brought.pasted) : await readFile(brought.file)
  if (found.text.length > longestLetter) throw new Problem('against-the-rules', tooLong)
  return found
}

function readPasted(pasted: string): FileText {
  const text = tidyText(pasted).trim()
  if (!/\p{L}/u.test(text))
    throw new Problem('against-the-rules', 'Plak de tekst van de brief, of kies een bestand.')
  if (isEnglish(text))
    throw new Problem(
      'against-the-rules',
      'Deze brief is in het Engels. Plak de Nederlandse versie: alleen die kan worden gelezen.',
    )
  return { text, notes: [] }
}

async function readFile({ name, open }: Pick<SentFile, 'name' | 'open'>): Promise<FileText> {
  try {
    return await readLetterFile(await buffer(open()), name)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    throw new Problem('against-the-rules', error.message)
  }
}
