import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { findCommitmentToChange } from '#app/features/commitments/commitment-to-change.server.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { recordObligation } from '#app/features/obligations/record-obligation.server.ts'
import { relateItems } from '#app/features/obligations/relate-items.server.ts'
import { recordTerm } from '#app/features/obligations/record-term.server.ts'
import { writeWording } from '#app/features/obligations/write-wording.server.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { closeWith } from './close-with.server.ts'
import type { Fulfilment } from './fulfilment.ts'
import { answeredInPart, objectionsToSplit, type PartlyFacts } from './partly.ts'

type Item = Awaited<ReturnType<typeof findCommitmentToChange>>
type Window = { earliestOn: Day | null; latestOn: Day | null } | null

type Split = PartlyFacts & { id: string; version: number; window?: Window; by: Fulfilment }

/** Closes what was done of a commitment and records what remains as an item of its own; returns the id of that. */
export async function fulfilPartly(world: World, actor: Actor, input: Split): Promise<string> {
  requireMay(actor, 'fulfil a commitment')
  return world.database.$transaction((tx) => fulfilPartlyIn(tx, world, actor, input))
}

/** The same, in a transaction that has more to do; one that closes several locks them first, in one order. */
export async function fulfilPartlyIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  input: Split,
): Promise<string> {
  const { id, version, by } = input
  const split = { done: input.done.trim(), remains: input.remains.trim(), term: input.term.trim() }
  await lockObligation(tx, id)
  const item = await findCommitmentToChange(tx, actor, id, 'fulfil a commitment')
  requireNoObjections(item.closedOn ? [] : objectionsToSplit(split, item.wording))
  const doneOn = await closeWith(tx, world, actor, item, { version, by, wording: split.done })
  const remainingId = await recordRemains(tx, world, actor, item, split.remains)
  await recordTerm(tx, world, actor, remainingId, {
    words: split.term,
    saidOn: doneOn,
    window: input.window ?? null,
  })
  await narrow(tx, world, actor, item, split, remainingId)
  await replan(tx, world, id)
  await replan(tx, world, remainingId)
  return remainingId
}

/** What remains carries over who owes it, where it was said, to whom and under which numbers. */
async function recordRemains(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: Item,
  wording: string,
): Promise<string> {
  const owners = await tx.party.findMany({
    where: { obligationId: item.id, role: 'owner', ...systemScope('found among what the actor sees') },
    select: { organisationId: true },
  })
  const { dossierId, confidential, saidOn, consultationId } = item
  const id = await recordObligation(tx, world, actor, {
    kind: 'commitment',
    dossierId,
    confidential,
    saidOn,
    consultationId,
    wording,
    owners: owners.map(({ organisationId }) => organisationId),
    term: null,
  })
  const { origin, chamber, activity, activityKind, activityOn, activityNumber } = item.commitment
  const { inRegister, registerNumber, kamerstuk, toWhom, responsiblePostId } = item.commitment
  const numbers = { activityNumber, inRegister, registerNumber, kamerstuk }
  const said = { origin, chamber, activity, activityKind, activityOn, toWhom, responsiblePostId }
  await tx.commitment.create({ data: { obligationId: id, ...said, ...numbers } })
  return id
}

/** The item that closed keeps the words of what was done; the whole text stays readable, and both lead to each other. */
async function narrow(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: Item,
  { done, remains }: PartlyFacts,
  remainingId: string,
): Promise<void> {
  const now = world.clock.now()
  const { id, dossierId, wording } = item
  await writeWording(tx, world, actor, item, { wording: done, reason: answeredInPart })
  await relateItems(tx, world, actor, { kind: 'remains_as', from: id, to: remainingId })
  const about = { subjectType: 'commitment', dossierId, audience: 'ministry' } as const
  await recordEvent(tx, now, actor, {
    ...about,
    action: 'commitment-partly-fulfilled',
    subjectId: id,
    facts: { from: shortWording(wording, 300), remains: shortWording(remains, 200) },
  })
  await recordEvent(tx, now, actor, {
    ...about,
    action: 'commitment-remains',
    subjectId: remainingId,
    facts: { from: shortWording(wording, 300) },
  })
}
