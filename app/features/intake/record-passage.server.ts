import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordAgreementIn } from '#app/features/agreements/record-agreement.server.ts'
import { recordCommitmentIn } from '#app/features/commitments/record-commitment.server.ts'
import { recordDecisionIn } from '#app/features/decisions/record-decision.server.ts'
import { fulfilCommitmentIn } from '#app/features/letters/fulfil-commitment.server.ts'
import { fulfilPartlyIn } from '#app/features/letters/fulfil-partly.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { capital } from '#app/shared/text.ts'
import type { Intake, Passage } from '#prisma/generated/client.ts'
import { activityKindOf } from './activity-kind.ts'
import { closes, makes, partiesIn, type PassageEffect } from './passage.ts'
import { recordMeeting } from './record-meeting.server.ts'

/** What is known while the passages of one letter are recorded. */
export interface Recording {
  intake: Intake & { sentOn: Day; chamber: NonNullable<Intake['chamber']> }
  /** Null of a closing list. */
  letterId: string | null
  /** "Brief 3090253" */
  name: string
  /** The meetings of this letter by their days. */
  meetings: Map<Day, string>
  /** What this letter closed already. */
  closed: Set<string>
}

export interface Effect {
  effect: PassageEffect
  obligationId?: string | null
  consultationId?: string
  remainingId?: string
}

/** Records what one passage became in the register. The caller checked the rules, holds the locks, and keeps the answer. */
export async function recordPassage(
  tx: Transaction,
  world: World,
  actor: Actor,
  recording: Recording,
  passage: Passage,
): Promise<Effect> {
  const { kind, matchId } = passage
  if (kind === 'consultation') return meet(tx, world, actor, recording, passage)
  if (closes(kind)) return close(tx, world, actor, recording, passage)
  if (makes(kind)) {
    if (matchId) return { effect: 'known', obligationId: matchId }
    return { effect: 'made', obligationId: await make(tx, world, actor, recording, passage) }
  }
  return { effect: 'noted', obligationId: matchId }
}

async function meet(
  tx: Transaction,
  world: World,
  actor: Actor,
  { intake, meetings }: Recording,
  passage: Passage,
): Promise<Effect> {
  const { wording, quote, on, planned, consultationId: known } = passage
  if (known) {
    if (on) meetings.set(on, known)
    return { effect: 'known', consultationId: known }
  }
  const { dossierId, signatory } = intake
  const parties = partiesIn(passage.parties)
  const meeting = { wording, quote, on: on ?? intake.sentOn, parties, planned }
  const consultationId = await recordMeeting(tx, world, actor, { dossierId, signatory, meeting })
  if (on) meetings.set(on, consultationId)
  return { effect: 'made', consultationId }
}

async function make(
  tx: Transaction,
  world: World,
  actor: Actor,
  { intake, meetings, name }: Recording,
  passage: Passage,
): Promise<string> {
  const { wording, ownerIds, on, term, gate } = passage
  const { dossierId, sentOn } = intake
  const saidOn = on ?? sentOn
  const words = term.trim()
  const common = {
    ...{ dossierId, wording, owners: ownerIds, saidOn },
    // Its words are those of the letter: they are read from its day.
    term: words ? { words, window: windowOf(passage), saidOn: sentOn } : null,
  }
  if (passage.kind === 'agreement')
    return recordAgreementIn(tx, world, actor, { ...common, consultationId: meetings.get(saidOn) ?? null })
  if (passage.kind === 'decision') return recordDecisionIn(tx, world, actor, { ...common, gate })
  return recordCommitmentIn(tx, world, actor, { ...common, ...toldTo({ intake, name }, passage) })
}

/** What the Kamer waits for, from whom and said where. */
function toldTo({ intake, name }: Pick<Recording, 'intake' | 'name'>, passage: Passage) {
  const { kind, activity, quote, chamber } = passage
  const said = activity || (intake.form === 'list' ? intake.subject : '')
  const asked = /\bmotie\b/i.test(quote) ? ('motion' as const) : ('request' as const)
  // In what meeting something was said that a letter answers it does not always tell; what it promises it says itself.
  const inLetter = kind === 'commitment' && !said
  const activityKind = inLetter ? ('letter' as const) : activityKindOf(said)
  return {
    origin: kind === 'request_answered' ? asked : ('promise' as const),
    chamber: chamber ?? intake.chamber,
    activity: inLetter ? name : said,
    // What is promised in a letter stands in no register of the Kamer.
    details: { activityKind, ...(inLetter ? { inRegister: false } : {}) },
  }
}

function windowOf({ firstDay, lastDay }: Passage) {
  return firstDay || lastDay ? { earliestOn: firstDay, latestOn: lastDay } : null
}

async function close(
  tx: Transaction,
  world: World,
  actor: Actor,
  recording: Recording,
  passage: Passage,
): Promise<Effect> {
  const { letterId, closed } = recording
  const { partly, wording, remains, term, unlisted, fulfils, changed } = passage
  const asked = { ...passage, wording: (!changed && capital(fulfils)) || wording, term: '' }
  const id = unlisted && letterId ? await make(tx, world, actor, recording, asked) : passage.matchId
  if (!id || !letterId) return { effect: 'noted', obligationId: id }
  // One letter tells of it twice, in a sentence and in its answer.
  if (closed.has(id)) return { effect: 'known', obligationId: id }
  closed.add(id)
  const { version, commitment } = await tx.obligation.findUniqueOrThrow({
    where: { id, ...systemScope('chosen among what the actor sees, and locked') },
    select: { version: true, commitment: { select: { letterId: true } } },
  })
  // Somebody closed it with this letter by hand, before it was read in.
  if (commitment?.letterId === letterId) return { effect: 'known', obligationId: id }
  if (!partly) {
    await fulfilCommitmentIn(tx, world, actor, { id, version, letterId })
    return { effect: 'closed', obligationId: id }
  }
  const split = { id, version, done: wording, remains, term, window: windowOf(passage), by: { letterId } }
  return {
    effect: 'split',
    obligationId: id,
    remainingId: await fulfilPartlyIn(tx, world, actor, split),
  }
}
