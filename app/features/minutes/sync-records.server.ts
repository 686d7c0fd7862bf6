import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordAgreementIn } from '#app/features/agreements/record-agreement.server.ts'
import { recordCommitmentIn } from '#app/features/commitments/record-commitment.server.ts'
import { recognisedFrom } from '#app/features/commitments/recognised.ts'
import { recordDecisionIn } from '#app/features/decisions/record-decision.server.ts'
import type { ObligationFacts } from '#app/features/editor/document.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { changeRecord } from './change-record.server.ts'
import { changesBetween, type KeptRecord } from './changes.ts'
import { removeRecord, restoreRecord } from './remove-record.server.ts'

/** Where in the minutes a text stands, as far as its records need it. */
export interface Place {
  sectionId: string
  consultation: { id: string; dossierId: string; meetsOn: string; title: string }
  releasedAt: Date | null
}

/** Makes the records of a section agree with its text, in the transaction in which the text is saved. */
export async function syncRecords(
  tx: Transaction,
  world: World,
  actor: Actor,
  place: Place,
  text: { before: ObligationFacts[]; after: ObligationFacts[] },
): Promise<void> {
  const records = await findRecords(tx, place.sectionId)
  const changes = changesBetween(text.before, text.after, records)
  requireNoObjections(changes.objections)
  await requireNewIds(
    tx,
    changes.record.map(({ obligation }) => obligation),
  )
  const recordOf = (id: string) => records.find((record) => record.id === id) as KeptRecord
  for (const block of changes.record) await recordBlock(tx, world, actor, place, block)
  for (const id of changes.withdraw) await removeRecord(tx, world, actor, place, recordOf(id))
  for (const id of changes.restore) await restoreRecord(tx, world, actor, place, recordOf(id))
  for (const change of changes.change)
    await changeRecord(tx, world, actor, place, recordOf(change.id), change)
}

async function findRecords(tx: Transaction, sectionId: string): Promise<KeptRecord[]> {
  const rows = await tx.obligation.findMany({
    where: { sectionId, ...systemScope('the records of a section that the caller proved visible') },
    select: {
      id: true,
      kind: true,
      wording: true,
      closedOn: true,
      unmarked: true,
      term: { select: { words: true } },
      parties: {
        where: { role: { in: ['owner', 'executor'] } },
        orderBy: [{ role: 'asc' }, { organisation: { name: 'asc' } }],
        select: { organisationId: true },
      },
    },
  })
  return rows.map((row) => {
    const ended = row.unmarked ? 'removed' : 'ended'
    return {
      id: row.id,
      kind: row.kind,
      wording: row.wording,
      term: row.term?.words ?? '',
      owners: row.parties.map(({ organisationId }) => organisationId),
      state: row.closedOn === null ? 'open' : ended,
    }
  })
}

/** An id that is in use elsewhere is never touched: a text cannot take over another text's record. */
async function requireNewIds(tx: Transaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const taken = await tx.obligation.count({
    where: { id: { in: ids }, ...systemScope('an id is unique over all dossiers') },
  })
  if (taken > 0)
    throw new Problem(
      'against-the-rules',
      'Een markering in deze tekst hoort bij een ander onderwerp of overleg. Haal die markering weg en markeer de zin opnieuw.',
    )
}

async function recordBlock(
  tx: Transaction,
  world: World,
  actor: Actor,
  place: Place,
  block: ObligationFacts,
) {
  const { consultation, sectionId } = place
  const input = {
    id: block.obligation,
    dossierId: consultation.dossierId,
    wording: block.wording,
    saidOn: consultation.meetsOn,
    consultationId: consultation.id,
    sectionId,
    owners: block.owners.map(({ organisation }) => organisation),
    term: block.term ? { words: block.term } : null,
  }
  if (block.kind === 'agreement') return recordAgreementIn(tx, world, actor, input)
  if (block.kind === 'decision') return recordDecisionIn(tx, world, actor, { ...input, gate: '' })
  return recordCommitmentIn(tx, world, actor, {
    ...input,
    ...recognisedFrom(block.wording),
    activity: consultation.title,
  })
}
