import { createHash } from 'node:crypto'
import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { requireChosenDossier } from '#app/features/access/require-chosen-dossier.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { ReadLetter } from '#app/features/reading/proposal.ts'
import { readLetter } from '#app/features/reading/read-letter.ts'
import { loadCalendar } from '#app/features/terms/load-calendar.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { headOf } from './from-reading.ts'
import { proposedPassages } from './proposed-passages.server.ts'
import { readText, type Brought } from './read-text.server.ts'
import { visibleIntakes } from './visible-intakes.server.ts'

/**
 * Reads a letter or a closing list and keeps it with what it seems to say, for a person to accept. The same one again is no
 * second: `known` says that it stood there already. Nothing of it reaches the register.
 */
export async function readIn(
  world: World,
  actor: Actor,
  input: { dossierId: string; brought: Brought },
): Promise<{ id: string; known: boolean }> {
  requireMay(actor, 'read in a letter')
  const { dossierId, brought } = input
  const also = 'file' in brought ? ' Kies daarna het bestand opnieuw.' : ''
  requireChosenDossier(actor, 'read in a letter', dossierId, { field: 'dossier', also })
  const { text, notes } = await readText(brought)
  const read = readLetter(text, await loadCalendar(world.database))
  const fileName = 'file' in brought ? brought.file.name : ''
  return world.database.$transaction((tx) =>
    keep(tx, world, actor, { dossierId, text, fileName, read, notes: [...notes, ...read.notes] }),
  )
}

interface Kept {
  dossierId: string
  text: string
  fileName: string
  read: ReadLetter
  notes: string[]
}

async function keep(tx: Transaction, world: World, actor: Actor, kept: Kept) {
  const { dossierId, text, fileName, read, notes } = kept
  const slot = slotOf(dossierId, read, text)
  const head = headOf(read)
  const { count } = await tx.intake.createMany({
    data: [
      {
        ...head,
        ...{ dossierId, slot, text, fileName, notes, form: read.form },
        footnotes: read.footnotes.map(({ mark, text: note, at }) => ({ mark, text: note, at })),
        readAt: world.clock.now(),
        readByName: actor.name,
      },
    ],
    // Somebody else may read the same letter in at this very moment: then theirs is the one.
    skipDuplicates: true,
  })
  const { id } = await tx.intake.findFirstOrThrow({
    where: { slot, ...visibleIntakes(actor) },
    select: { id: true },
  })
  if (count === 0) return { id, known: true }
  await tx.passage.createMany({
    data: (await proposedPassages(tx, read)).map((passage) => ({ ...passage, intakeId: id })),
  })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'letter-read-in',
    subjectType: 'intake',
    subjectId: id,
    dossierId,
    audience: 'ministry',
    facts: {
      reference: head.reference || head.kamerstuk || null,
      sentOn: head.sentOn && writeDay(head.sentOn),
      found: read.proposals.length,
    },
  })
  return { id, known: false }
}

/** A letter is the same by its kenmerk; what has none is the same by its text, whatever its spaces. */
function slotOf(dossierId: string, { letter, form }: ReadLetter, text: string): string {
  if (letter.reference && form === 'letter')
    return `${dossierId} ${letter.reference.toLowerCase()}`.slice(0, 300)
  const words = text.replace(/\s+/g, ' ').trim()
  return `${dossierId} ${createHash('sha256').update(words).digest('hex')}`
}
