import type { Actor } from '#app/features/access/actor.ts'
import type { World } from '#app/platform/world.server.ts'
import { cleanFileName } from '#app/shared/file-name.ts'
import { Problem } from '#app/shared/problem.ts'
import { findDraft } from './find-draft.server.ts'
import { gatherFacts } from './gather-facts.server.ts'
import { letterIn } from './letter-document.ts'
import { paperOfLetter } from './paper-of-letter.ts'
import type { Paper } from './paper.ts'
import { writeDocx } from './write-docx.server.ts'
import { writeOdt } from './write-odt.server.ts'
import { writePdf } from './write-pdf.server.ts'

interface Writer {
  mediaType: string
  write: (paper: Paper, at: Date) => Promise<Buffer> | Buffer
}

const writers = new Map<string, Writer>([
  [
    'docx',
    {
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      write: (paper) => writeDocx(paper),
    },
  ],
  ['odt', { mediaType: 'application/vnd.oasis.opendocument.text', write: (paper) => writeOdt(paper) }],
  ['pdf', { mediaType: 'application/pdf', write: writePdf }],
])

/** A letter in the making as a file of one of these kinds: docx, odt, pdf. */
export async function writeDraftFile(world: World, actor: Actor, { id, kind }: { id: string; kind: string }) {
  const draft = await findDraft(world.database, actor, id)
  const writer = writers.get(kind)
  if (!writer) throw new Problem('not-found')
  const { fixed, head } = await gatherFacts(world.database, actor, draft)
  const paper = paperOfLetter(head, letterIn(draft.document), fixed)
  const content = await writer.write(paper, world.clock.now())
  const name = [draft.reference || 'concept', draft.subject].join(' ')
  return { content, name: cleanFileName(`${name.slice(0, 100)}.${kind}`), mediaType: writer.mediaType }
}
