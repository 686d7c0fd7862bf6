import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { letterName } from '#app/features/commitments/letter-name.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { recordLetterIn } from '#app/features/letters/record-letter.server.ts'
import { lockObligations } from '#app/features/planning/lock-obligation.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import type { Intake, Passage } from '#prisma/generated/client.ts'
import { lapseOfOld } from './lapse-of-old.server.ts'
import { lockIntake } from './lock-intake.server.ts'
import { mayDecide, mayWrite } from './passage.ts'
import { requireMayDecide } from './passage-to-decide.server.ts'
import { recordPassage, type Recording } from './record-passage.server.ts'
import { objectionsToHead, objectionsToPassages } from './recording.ts'

/**
 * Records everything of a letter that was accepted, all of it or nothing, with the letter as its source. What this person may
 * not write waits for who may. Refuses while something is still to be decided, or was decided since `version`.
 */
export async function recordIntake(
  world: World,
  actor: Actor,
  input: { id: string; version: number },
): Promise<{ recorded: number; waiting: number }> {
  requireMayDecide(actor)
  return world.database.$transaction(async (tx) => {
    const intake = await lockIntake(tx, actor, input.id)
    const passages = await tx.passage.findMany({
      where: { intakeId: intake.id, ...systemScope('of a letter that the actor sees') },
      orderBy: [{ startsAt: 'asc' }, { endsAt: 'asc' }, { id: 'asc' }],
    })
    requireSame(intake, input.version)
    const mine = passages.filter((passage) => mayDecide(actor, intake, passage))
    requireDecided(mine)
    const accepted = mine.filter(({ state }) => state === 'accepted')
    const ready = accepted.filter(({ kind }) => mayWrite(actor, kind, intake.dossierId))
    // What waited once and was accepted since is for who may write it.
    const waiting = intake.acceptedAt ? [] : accepted.filter((passage) => !ready.includes(passage))
    requireNoObjections(ready.length + waiting.length > 0 ? [] : ['U nam van deze brief nog niets over.'])
    const today = world.clock.today()
    requireNoObjections([
      ...objectionsToHead(intake, today),
      ...objectionsToPassages(ready, intake.sentOn, today),
    ])
    await lockObligations(
      tx,
      ready.flatMap(({ matchId }) => matchId ?? []),
    )
    const recording = await begin(tx, world, actor, intake)
    await write(tx, world, actor, recording, inOrder(ready))
    await tx.passage.updateMany({
      where: { id: { in: waiting.map(({ id }) => id) }, ...systemScope('of a letter that the actor sees') },
      data: { state: 'waiting', version: { increment: 1 } },
    })
    const done = { recorded: ready.length, waiting: waiting.length }
    await finish(tx, world, actor, recording, done)
    return done
  })
}

function requireSame(intake: Intake, version: number): void {
  if (intake.version === version) return
  throw new Problem(
    'changed-meanwhile',
    'Iemand anders besliste net iets over deze brief, of u deed dat in een ander venster. Bekijk de voorstellen opnieuw en leg daarna vast.',
    { version: intake.version },
  )
}

function requireDecided(mine: Passage[]): void {
  const open = mine.filter(({ state }) => state === 'open' || state === 'waiting').length
  requireNoObjections(
    open === 0
      ? []
      : [
          open === 1
            ? 'Eén voorstel is nog niet beoordeeld. Neem het over of wijs het af.'
            : `${open} voorstellen zijn nog niet beoordeeld. Neem ze over of wijs ze af.`,
        ],
  )
}

/** The meetings first: agreements belong to them. */
function inOrder(passages: Passage[]): Passage[] {
  const isMeeting = ({ kind }: Passage) => kind === 'consultation'
  return [...passages.filter(isMeeting), ...passages.filter((passage) => !isMeeting(passage))]
}

/** The items are locked by now: whoever takes the numbers of letters after that waits for nobody. */
async function begin(tx: Transaction, world: World, actor: Actor, intake: Intake): Promise<Recording> {
  const { form, dossierId, sentOn, chamber, reference, kamerstuk, subject } = intake
  if (!sentOn || !chamber) throw new Problem('against-the-rules', 'De datum of de Kamer ontbreekt.')
  const facts = { reference, kamerstuk, sentOn, subject, chamber }
  const letterId =
    form === 'letter' ? (intake.letterId ?? (await recordLetterIn(tx, world, actor, dossierId, facts))) : null
  const known = await tx.passage.findMany({
    where: {
      intakeId: intake.id,
      state: 'recorded',
      consultationId: { not: null },
      ...systemScope('of a letter that the actor sees'),
    },
    select: { on: true, consultationId: true },
  })
  return {
    intake: { ...intake, sentOn, chamber },
    letterId,
    name: `Brief ${letterName({ reference: reference || null, kamerstuk: kamerstuk || null, documentNumber: null })}`,
    meetings: new Map(
      known.flatMap(({ on, consultationId }) => (on && consultationId ? [[on, consultationId]] : [])),
    ),
    closed: new Set(),
  }
}

async function write(
  tx: Transaction,
  world: World,
  actor: Actor,
  recording: Recording,
  passages: Passage[],
): Promise<void> {
  const scope = systemScope('of a letter that the actor sees')
  const made: string[] = []
  for (const passage of passages) {
    const effect = await recordPassage(tx, world, actor, recording, passage)
    const { obligationId = null, consultationId = null, remainingId = null } = effect
    if (effect.effect === 'made' && obligationId) made.push(obligationId)
    if (remainingId) made.push(remainingId)
    const record = obligationId
      ? await tx.obligation.findUniqueOrThrow({
          where: { id: obligationId, ...scope },
          select: { version: true },
        })
      : consultationId
        ? await tx.consultation.findUniqueOrThrow({
            where: { id: consultationId, ...scope },
            select: { version: true },
          })
        : null
    await tx.passage.update({
      where: { id: passage.id, ...scope },
      data: {
        ...{ effect: effect.effect, obligationId, consultationId, remainingId },
        ...{ state: 'recorded', recordVersion: record?.version ?? null },
        ...{ recordedAt: world.clock.now(), recordedByName: actor.name, version: { increment: 1 } },
      },
    })
  }
  await lapseOfOld(tx, world, made)
}

async function finish(
  tx: Transaction,
  world: World,
  actor: Actor,
  { intake, letterId }: Recording,
  done: { recorded: number; waiting: number },
): Promise<void> {
  const now = world.clock.now()
  const first = intake.acceptedAt ? {} : { acceptedAt: now, acceptedByName: actor.name }
  await tx.intake.update({
    where: { id: intake.id, ...systemScope('found among what the actor sees') },
    data: { ...first, letterId, version: { increment: 1 } },
  })
  const about = { dossierId: intake.dossierId, audience: 'ministry', facts: done } as const
  await recordEvent(tx, now, actor, {
    ...about,
    action: 'intake-accepted',
    subjectType: 'intake',
    subjectId: intake.id,
  })
  if (letterId)
    await recordEvent(tx, now, actor, {
      ...about,
      action: 'intake-accepted',
      subjectType: 'letter',
      subjectId: letterId,
    })
}
