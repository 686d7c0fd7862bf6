import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { lockObligations } from '#app/features/planning/lock-obligation.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import type { Intake, Passage } from '#prisma/generated/client.ts'
import { lockIntake } from './lock-intake.server.ts'
import { requireMayDecide } from './passage-to-decide.server.ts'
import { undoPassage } from './undo-passage.server.ts'

/**
 * Takes back what was recorded from a letter, as far as nobody worked on it and this person may: new items are withdrawn, what
 * was closed is open again. The passages are as they were before. Says how many were taken back and how many stayed.
 */
export async function undoIntake(
  world: World,
  actor: Actor,
  input: { id: string },
): Promise<{ undone: number; left: number }> {
  requireMayDecide(actor)
  return world.database.$transaction(async (tx) => {
    const intake = await lockIntake(tx, actor, input.id)
    const passages = await tx.passage.findMany({
      where: {
        intakeId: intake.id,
        state: { in: ['recorded', 'waiting'] },
        ...systemScope('of a letter that the actor sees'),
      },
      orderBy: [{ startsAt: 'desc' }, { endsAt: 'desc' }, { id: 'desc' }],
    })
    requireNoObjections(
      intake.acceptedAt && passages.length > 0 ? [] : ['Van deze brief is nu niets vastgelegd.'],
    )
    const undone = await undoAll(tx, world, actor, intake, passages)
    const left = passages.filter(({ state, id }) => state === 'recorded' && !undone.includes(id)).length
    requireNoObjections(
      undone.length > 0
        ? []
        : ['Er is niets dat u kunt terugdraaien: er is al aan gewerkt, of u mag dit niet terugdraaien.'],
    )
    await putBack(tx, intake, undone)
    await recordEvent(tx, world.clock.now(), actor, {
      action: 'intake-undone',
      subjectType: 'intake',
      subjectId: intake.id,
      dossierId: intake.dossierId,
      audience: 'ministry',
      facts: { undone: undone.length, left },
    })
    return { undone: undone.length, left }
  })
}

/** The ids of the passages that could be taken back; agreements go before the meeting that they were made in. */
async function undoAll(
  tx: Transaction,
  world: World,
  actor: Actor,
  intake: Intake,
  passages: Passage[],
): Promise<string[]> {
  const { dossierId } = intake
  await lockObligations(
    tx,
    passages.flatMap(({ obligationId, remainingId }) => [obligationId ?? [], remainingId ?? []].flat()),
  )
  const undone: string[] = []
  const isMeeting = ({ kind }: Passage) => kind === 'consultation'
  for (const passage of [...passages.filter((one) => !isMeeting(one)), ...passages.filter(isMeeting)]) {
    const isTaken =
      passage.state === 'waiting'
        ? may(actor, 'read in a letter', dossierId)
        : await undoPassage(tx, world, actor, { passage, intake })
    if (isTaken) undone.push(passage.id)
  }
  return undone
}

async function putBack(tx: Transaction, { id }: Intake, undone: string[]): Promise<void> {
  const scope = systemScope('of a letter that the actor sees')
  const before = { effect: null, recordedAt: null, recordedByName: '', recordVersion: null }
  await tx.passage.updateMany({
    where: { id: { in: undone }, effect: 'made', kind: 'consultation', ...scope },
    data: { consultationId: null },
  })
  await tx.passage.updateMany({
    where: { id: { in: undone }, ...scope },
    data: { ...before, state: 'accepted', obligationId: null, remainingId: null, version: { increment: 1 } },
  })
  const left = await tx.passage.count({
    where: { intakeId: id, state: { in: ['recorded', 'waiting'] }, ...scope },
  })
  const open = left === 0 ? { acceptedAt: null, acceptedByName: null } : {}
  await tx.intake.update({ where: { id, ...scope }, data: { ...open, version: { increment: 1 } } })
}
