import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { takeStep } from '#app/features/obligations/item-to-change.server.ts'
import { recordTerm } from '#app/features/obligations/record-term.server.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay } from '#app/shared/day.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findCommitmentToChange } from './commitment-to-change.server.ts'
import { kamerStatusNames } from './kamer-word.ts'
import { reopenIn } from './reopen-in.server.ts'
import { objectionsToVerdict, type VerdictFacts } from './verdict.ts'

type Item = Awaited<ReturnType<typeof findCommitmentToChange>>

/** Notes what a committee of the Eerste Kamer decided; its new deadline becomes the term, and what was closed opens by choice only. */
export async function recordVerdict(
  world: World,
  actor: Actor,
  input: VerdictFacts & { id: string; version: number; note: string },
): Promise<void> {
  requireMay(actor, 'note what the Kamer says')
  const { id, version, reopen } = input
  const verdict = { ...input, deadline: input.deadline.trim(), note: input.note.trim() }
  await world.database.$transaction(async (tx) => {
    await lockObligation(tx, id)
    const item = await findCommitmentToChange(tx, actor, id, 'note what the Kamer says')
    const verdicts = await tx.verdict.findMany({
      where: { obligationId: id, ...systemScope('found among what the actor sees') },
      select: { on: true, status: true },
    })
    const judged = { ...item, chamber: item.commitment.chamber, verdicts }
    requireNoObjections(objectionsToVerdict(verdict, judged, world.clock.today()))
    await takeStep(tx, item, version, reopen ? { closedOn: null } : {})
    await keepVerdict(tx, world, actor, item, verdict)
    if (reopen) await reopenIn(tx, world, actor, item, `oordeel van de commissie op ${writeDay(verdict.on)}`)
    if (verdict.deadline)
      await recordTerm(tx, world, actor, id, { words: verdict.deadline, saidOn: verdict.on })
    await replan(tx, world, id)
  })
}

/** The verdict is the Kamer's word as well, unless a later one was seen. */
async function keepVerdict(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: Item,
  { on, status, deadline, note }: VerdictFacts & { note: string },
): Promise<void> {
  const { id, dossierId } = item
  const { kamerWordSeenOn } = item.commitment
  const word = kamerStatusNames[status]
  const recorded = { recordedAt: world.clock.now(), recordedByName: actor.name }
  await tx.verdict.create({ data: { obligationId: id, on, status, deadline, note, ...recorded } })
  if (!kamerWordSeenOn || kamerWordSeenOn <= on) {
    await tx.commitment.update({
      where: { obligationId: id, ...systemScope('found among what the actor sees') },
      data: { kamerWord: word, kamerStatus: status, kamerWordSeenOn: on },
    })
  }
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'verdict-recorded',
    subjectType: 'commitment',
    subjectId: id,
    dossierId,
    audience: 'ministry',
    facts: { status: word, on: writeDay(on), deadline: deadline || null, note: note || null },
  })
}
