import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { visibleConsultations } from '#app/features/consultations/visible-consultations.server.ts'
import {
  obligationsIn,
  parseDocument,
  sameDocument,
  type RichDocument,
} from '#app/features/editor/document.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { timeOf } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import type { OtherText } from './autosave.ts'
import { recordWriting } from './record-writing.server.ts'
import { documentIn, withOwnerNames } from './section-document.ts'
import { syncRecords } from './sync-records.server.ts'

export interface SavedSection {
  version: number
  /** "10:05" */
  savedAt: string
}

/**
 * Saves the minutes of one topic, when nobody else did since `version`, together with the records of what is marked in it.
 * Saving once more what stands there already changes nothing, so that a save may be tried again.
 */
export async function saveSection(
  world: World,
  actor: Actor,
  input: { sectionId: string; version: number; document: unknown },
): Promise<SavedSection> {
  requireMay(actor, 'write minutes')
  return world.database.$transaction((tx) => saveSectionIn(tx, world, actor, input))
}

/** The same, in a transaction that has more to do. */
export async function saveSectionIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  input: { sectionId: string; version: number; document: unknown },
): Promise<SavedSection> {
  const section = await findSection(tx, actor, input.sectionId)
  const { consultation } = section.minutes
  requireMay(actor, 'write minutes', consultation.dossierId)
  requireNoObjections(objectionsToWriting(section.minutes))
  const parsed = parseDocument(input.document)
  if ('objection' in parsed) throw new Problem('against-the-rules', parsed.objection)
  const document = withOwnerNames(parsed.document, await ownerNames(tx, parsed.document))
  const before = documentIn(section.document)
  if (sameDocument(before, document)) return { version: section.version, savedAt: timeOf(section.savedAt) }
  const savedAt = world.clock.now()
  const { count } = await tx.minutesSection.updateMany({
    where: { id: section.id, version: input.version, minutes: { state: { not: 'established' } } },
    data: { document, version: { increment: 1 }, savedAt, savedByName: actor.name },
  })
  if (count === 0) throw changedMeanwhile(await findSection(tx, actor, section.id))
  const place = {
    sectionId: section.id,
    consultation,
    releasedAt: section.minutes.releasedAt,
  }
  await syncRecords(tx, world, actor, place, {
    before: obligationsIn(before),
    after: obligationsIn(document),
  })
  await recordWriting(tx, world, actor, { ...consultation, topic: section.topic.title })
  return { version: input.version + 1, savedAt: timeOf(savedAt) }
}

async function findSection(tx: Transaction, actor: Actor, sectionId: string) {
  const section = await tx.minutesSection.findFirst({
    where: { id: sectionId, minutes: { consultation: visibleConsultations(actor) } },
    include: {
      topic: { select: { title: true } },
      minutes: { include: { consultation: true } },
    },
  })
  if (!section) throw new Problem('not-found')
  return section
}

function objectionsToWriting(minutes: {
  state: string
  consultation: { cancelledAt: Date | null }
}): string[] {
  if (minutes.state === 'established')
    return ['Het verslag is vastgesteld. De tekst kan niet meer veranderen.']
  return minutes.consultation.cancelledAt
    ? ['Dit overleg is geannuleerd. Maak dat eerst ongedaan om in het verslag te schrijven.']
    : []
}

/** With the text that stands there now: read anew, because whoever was first may have saved since the first look. */
function changedMeanwhile(section: SectionText): Problem {
  const { version, savedAt, savedByName } = section
  const theirs: OtherText = {
    version,
    document: documentIn(section.document),
    savedAt: timeOf(savedAt),
    savedByName,
  }
  const sentence = 'In een ander venster is bij dit onderwerp net iets anders opgeslagen.'
  return new Problem('changed-meanwhile', sentence, theirs)
}

interface SectionText {
  version: number
  document: unknown
  savedAt: Date
  savedByName: string
}

async function ownerNames(tx: Transaction, document: RichDocument): Promise<Map<string, string>> {
  const ids = obligationsIn(document).flatMap(({ owners }) => owners.map(({ organisation }) => organisation))
  if (ids.length === 0) return new Map()
  const organisations = await tx.organisation.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(organisations.map(({ id, name }) => [id, name]))
}
