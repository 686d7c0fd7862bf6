import { dossiersAs } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { reportPartIn } from '#app/features/agreements/report-part.server.ts'
import { askExtensionIn } from '#app/features/extensions/ask-extension.server.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { addNote } from '#app/features/obligations/add-note.server.ts'
import { forecastNames, type ForecastAnswer } from '#app/features/obligations/forecast.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { findItemToAnswer, type ItemToAnswer } from './item-to-answer.server.ts'
import type { Guest } from './open-guest-link.server.ts'

export interface NewAnswer {
  /** Of the item, as the page showed it. */
  version: number
  answer: ForecastAnswer
  /** What was done. */
  done: string
  /** Why more time is needed, with the term that is proposed. */
  reason: string
  words: string
  window: { earliestOn: Day | null; latestOn: Day | null } | null
  /** When somebody looks again, where the proposed term has no end. */
  reviewOn: Day | null
}

/**
 * Takes the answer of the reader of a mail, with the rights of that person today. "Al gedaan" reports the part of the
 * party, and never settles a commitment or a decision; "uitstel nodig" becomes a request. All of it in one transaction. The same answer again is none.
 */
export async function answerItem(world: World, guest: Guest, input: NewAnswer): Promise<void> {
  await world.database.$transaction(async (tx) => {
    await lockObligation(tx, guest.obligationId)
    const found = await findItemToAnswer(tx, world, guest)
    if (!found) throw new Problem('not-found')
    const note = noteOf(input)
    const termNumber = found.item.term?.number ?? 0
    const { latest } = found
    if (latest?.answer === input.answer && latest.note === note && latest.termNumber === termNumber) return
    requireNoObjections(found.objections)
    await act(tx, world, guest, found, input, note)
    await record(tx, world, guest, found, { answer: input.answer, note })
  })
}

function noteOf({ answer, done, reason }: NewAnswer): string {
  if (answer === 'on_time') return ''
  return (answer === 'done' ? done : reason).trim()
}

/** What an answer does beside being kept: it is an act of that person, which may be refused as from any page. */
async function act(
  tx: Transaction,
  world: World,
  { actor }: Guest,
  { item, mayAsk }: ItemToAnswer,
  input: NewAnswer,
  note: string,
): Promise<void> {
  if (input.answer === 'extension') {
    requireNoObjections(
      mayAsk ? [] : ['U kunt hier geen uitstel vragen. Neem contact op met het secretariaat.'],
    )
    const inside = dossiersAs(actor, 'secretariat', 'liaison').includes(item.dossierId)
    const { version, words, window, reviewOn, reason } = input
    const organisationId = inside ? actor.organisationId : null
    await askExtensionIn(tx, world, actor, {
      id: item.id,
      version,
      organisationId,
      words,
      window,
      reason,
      reviewOn,
    })
  }
  const part = ownPart(item, actor.organisationId)
  if (input.answer !== 'done' || item.kind !== 'agreement' || !part) return
  if (!may(actor, 'report progress', item.dossierId)) return
  const on = world.clock.today()
  await reportPartIn(tx, world, actor, {
    id: item.id,
    partyId: part.id,
    version: part.version,
    state: 'done',
    note,
    on,
  })
}

function ownPart({ parties }: ItemToAnswer['item'], organisationId: string) {
  return parties.find((party) => party.organisationId === organisationId && party.role !== 'counterparty')
}

async function record(
  tx: Transaction,
  world: World,
  { actor }: Guest,
  { item }: ItemToAnswer,
  { answer, note }: { answer: ForecastAnswer; note: string },
): Promise<void> {
  const now = world.clock.now()
  await tx.forecast.create({
    data: {
      obligationId: item.id,
      organisationId: actor.organisationId,
      userId: actor.userId,
      userName: actor.name,
      answer,
      note,
      termNumber: item.term?.number ?? 0,
      answeredAt: now,
    },
  })
  await recordEvent(tx, now, actor, {
    action: 'forecast-answered',
    subjectType: item.kind,
    subjectId: item.id,
    dossierId: item.dossierId,
    audience: item.kind === 'commitment' ? 'ministry' : 'own',
    facts: { organisation: actor.organisationName, answer: forecastNames[answer], note: note || null },
  })
  const reported = item.kind === 'agreement' && ownPart(item, actor.organisationId)
  const inside = dossiersAs(actor, 'secretariat', 'liaison').includes(item.dossierId)
  if (answer === 'done' && !reported && inside)
    await addNote(tx, world, actor, item, { text: note, visibility: 'internal' })
  await replan(tx, world, item.id)
}
