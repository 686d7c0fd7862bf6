import type { Draft, OtherText, SaveAnswer } from './autosave.ts'
import { documentIn } from './section-document.ts'

/** A browser lets a page send this much while it is being left. */
const mostWhileLeaving = 60_000

/** Posts a draft and says what became of it; a failure is an answer too. */
export async function sendDraft(address: string, { version, document }: Draft): Promise<SaveAnswer> {
  const text = JSON.stringify(document)
  const body = new FormData()
  body.set('version', String(version))
  body.set('document', text)
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
      redirect: 'manual',
      keepalive: new Blob([text]).size < mostWhileLeaving,
    })
    return await readAnswer(response)
  } catch {
    return { kind: 'unreachable' }
  }
}

async function readAnswer(response: Response): Promise<SaveAnswer> {
  if (response.type === 'opaqueredirect') return { kind: 'signed-out' }
  if (response.status >= 500) return { kind: 'unreachable' }
  if (response.status === 403 || response.status === 404) return { kind: 'refused', objections: [gone] }
  if (response.status === 413) return { kind: 'refused', objections: [tooLarge] }
  const answer = (await response.json()) as Record<string, unknown>
  if (response.ok) return { kind: 'saved', version: Number(answer.version), savedAt: String(answer.savedAt) }
  if (response.status === 409) return { kind: 'conflict', theirs: readOther(answer.theirs as OtherText) }
  return { kind: 'refused', objections: answer.objections as string[] }
}

function readOther(theirs: OtherText): OtherText {
  return { ...theirs, document: documentIn(theirs.document) }
}

const gone =
  'Deze tekst bestaat niet meer, of u mag hier niet meer schrijven. Kopieer uw tekst voordat u de pagina verlaat.'
const tooLarge = 'De tekst is te lang. Maak die korter of verdeel die.'
