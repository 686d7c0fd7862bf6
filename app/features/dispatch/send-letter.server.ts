import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordCommitmentIn } from '#app/features/commitments/record-commitment.server.ts'
import { letterIn } from '#app/features/drafts/letter-document.ts'
import { holdDraft, type HeldDraft } from '#app/features/drafts/hold-draft.server.ts'
import { recordDraftEvent } from '#app/features/drafts/record-draft-event.server.ts'
import { textOf } from '#app/features/editor/document.ts'
import { fulfilCommitmentIn } from '#app/features/letters/fulfil-commitment.server.ts'
import { fulfilPartlyIn } from '#app/features/letters/fulfil-partly.server.ts'
import { lockLetterNumbers } from '#app/features/letters/lock-letter-numbers.server.ts'
import { recordLetterIn } from '#app/features/letters/record-letter.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { objectionsToDispatch, placeOfPromise, sentenceWith } from './dispatch.ts'
import { findAnswered, type Answered } from './find-answered.server.ts'
import { lockRegister } from './lock-register.server.ts'
import { objectionsToReference } from './objections-to-reference.server.ts'
import { requireSeen, type Seen } from './seen.ts'

interface Sent {
  sentOn: Day
  reference: string
  documentNumber: string
}

/**
 * Records that a signed letter was sent, and does in the register what it says: what it fulfils closes, of what it fulfils in
 * part the rest opens, what it promises opens. All of it or nothing. Returns the id of the letter.
 */
export async function sendLetter(
  world: World,
  actor: Actor,
  input: Seen & Sent & { id: string },
): Promise<string> {
  requireMay(actor, 'send a letter')
  const { id } = input
  const sent = { ...input, reference: input.reference.trim() }
  return world.database.$transaction(async (tx) => {
    await lockRegister(tx, actor, id)
    const draft = await holdDraft(tx, actor, id, 'send a letter')
    requireMay(actor, 'fulfil a commitment', draft.dossierId)
    const today = world.clock.today()
    requireNoObjections(objectionsToDispatch(draft, sent, today))
    requireSeen(draft, input)
    await lockLetterNumbers(tx, draft.dossierId)
    const answered = await findAnswered(tx, actor, draft, { ...sent, today })
    requireNoObjections([
      ...answered.flatMap(({ objections }) => objections),
      ...(await objectionsToReference(tx, draft.dossierId, sent)),
    ])
    const { sentOn, reference, documentNumber } = sent
    const { dossierId, subject, chamber } = draft
    const facts = { reference, documentNumber, sentOn, subject, chamber }
    const letterId = await recordLetterIn(tx, world, actor, dossierId, facts)
    await answer(tx, world, actor, answered, letterId)
    await open(tx, world, actor, draft, sent)
    await keep(tx, world, actor, draft, { ...sent, letterId })
    return letterId
  })
}

/** Closes what the letter answers, and opens what remains of what it answers in part. */
async function answer(
  tx: Transaction,
  world: World,
  actor: Actor,
  answered: Answered[],
  letterId: string,
): Promise<void> {
  for (const { item, obligation, quote } of answered) {
    const { id, version } = obligation
    if (item.role === 'fulfils') {
      await fulfilCommitmentIn(tx, world, actor, { id, version, letterId })
      continue
    }
    const { done, wording: remains, term } = item
    const by = { letterId }
    const openedId = await fulfilPartlyIn(tx, world, actor, { id, version, done, remains, term, by })
    await keepOpened(tx, item.id, { openedId, quote })
  }
}

/** Opens what the letter promises: to its chamber, with its term read from its day. */
async function open(
  tx: Transaction,
  world: World,
  actor: Actor,
  draft: HeldDraft,
  { sentOn, reference }: Sent,
): Promise<void> {
  const { dossierId, chamber, ministryId, signatoryId } = draft
  const text = textOf(letterIn(draft.document))
  for (const item of draft.items) {
    if (item.role !== 'makes' || item.obligationId) continue
    const openedId = await recordCommitmentIn(tx, world, actor, {
      dossierId,
      chamber,
      origin: 'promise',
      wording: item.wording,
      saidOn: sentOn,
      owners: [ministryId],
      term: item.term ? { words: item.term } : null,
      activity: placeOfPromise({ chamber, sentOn, reference }),
      // Of what is promised in a letter the Tweede Kamer keeps no register.
      details: {
        activityKind: 'letter',
        responsiblePostId: signatoryId,
        inRegister: chamber === 'TK' ? false : null,
      },
    })
    await keepOpened(tx, item.id, { openedId, quote: sentenceWith(text, item.wording) })
  }
}

async function keepOpened(
  tx: Transaction,
  id: string,
  opened: { openedId: string; quote: string },
): Promise<void> {
  await tx.draftItem.update({
    where: { id, ...systemScope('of a draft that the actor sees, and holds') },
    data: opened,
  })
}

async function keep(
  tx: Transaction,
  world: World,
  actor: Actor,
  draft: HeldDraft,
  { letterId, sentOn, reference }: Sent & { letterId: string },
): Promise<void> {
  const note = `Verzonden op ${writeDay(sentOn)}, kenmerk ${reference}.`
  await tx.letterDraft.update({
    where: { id: draft.id, ...systemScope('found among what the actor sees, and held') },
    data: {
      state: 'sent',
      letterId,
      reference,
      datedOn: sentOn,
      steps: { create: { state: 'sent', at: world.clock.now(), byName: actor.name, note } },
    },
  })
  await recordDraftEvent(tx, world, actor, draft, {
    action: 'internal-draft-sent',
    facts: { reference, sentOn: writeDay(sentOn) },
  })
}
