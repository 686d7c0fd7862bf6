import { dossiersAs, type Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { objectionsToDay } from '#app/features/obligations/objections.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { findAgreementToChange, type AgreementToChange } from './agreement-to-change.server.ts'
import { partStateNames, type PartState } from './parts.ts'
import { settleByParts } from './settle-by-parts.server.ts'

export interface PartReport {
  /** The agreement. */
  id: string
  /** The party, by its own id. */
  partyId: string
  /** That of the party. */
  version: number
  state: PartState
  note: string
  on: Day
}

/** Reports how far a party is with its part: an office its own, the secretariat that of anybody. May settle the agreement. */
export async function reportPart(world: World, actor: Actor, input: PartReport): Promise<void> {
  await world.database.$transaction((tx) => reportPartIn(tx, world, actor, input))
}

/** The same, in a transaction that has more to do. */
export async function reportPartIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  input: PartReport,
): Promise<void> {
  requireMay(actor, 'report progress')
  await lockObligation(tx, input.id)
  const item = await findAgreementToChange(tx, actor, input.id, 'report progress')
  const part = await findPartToReport(tx, actor, item, input.partyId)
  const note = input.note.trim()
  const { state, on } = input
  if (part.state === state && part.note === note && part.stateOn === on) return
  requireNoObjections(objectionsToReport(item, { state, note, on }, world.clock.today()))
  if (part.version !== input.version) throw changedMeanwhile(item, part)
  await tx.party.update({
    where: { id: part.id, ...systemScope('a party that the actor may report for') },
    data: { state, note, stateOn: on, version: { increment: 1 } },
  })
  if ((state === 'started' || state === 'done') && !item.agreement.startedOn) await start(tx, world, item.id)
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'part-reported',
    subjectType: 'agreement',
    subjectId: item.id,
    dossierId: item.dossierId,
    audience: 'own',
    organisationId: part.organisationId,
    facts: {
      party: part.organisation.name,
      state: partStateNames[state],
      on: writeDay(on),
      note: note || null,
    },
  })
  if ((part.state === 'done') !== (state === 'done') || state === 'done')
    await settleByParts(tx, world, item.id)
  await replan(tx, world, item.id)
}

/** A party for which the actor may report; an office only its own. */
export async function findPartToReport(
  tx: Transaction,
  actor: Actor,
  item: AgreementToChange,
  partyId: string,
) {
  const anybody = dossiersAs(actor, 'secretariat').includes(item.dossierId)
  const found = await tx.party.findFirst({
    where: {
      id: partyId,
      obligationId: item.id,
      ...(anybody ? {} : { organisationId: actor.organisationId }),
      ...systemScope('of an agreement that the actor sees'),
    },
    include: { organisation: { select: { name: true } } },
  })
  if (!found) throw new Problem('not-found')
  return found
}

/** Why nothing can be reported on an agreement any more. */
export function objectionsToReporting({ agreement: { withdrawnOn } }: AgreementToChange): string[] {
  return withdrawnOn
    ? [`Deze afspraak is ingetrokken op ${writeDay(withdrawnOn)}. U hoeft niets meer te melden.`]
    : []
}

function objectionsToReport(
  item: AgreementToChange,
  report: Pick<PartReport, 'state' | 'note' | 'on'>,
  today: Day,
): string[] {
  const closed = objectionsToReporting(item)
  if (closed.length > 0) return closed
  const reason = report.state === 'failed' && !report.note ? ['Schrijf op waarom het niet lukt.'] : []
  return [...reason, ...objectionsToDay(report.on, item.saidOn, today)]
}

async function start(tx: Transaction, world: World, obligationId: string): Promise<void> {
  await tx.agreement.update({
    where: { obligationId, ...systemScope('found among what the actor sees') },
    data: { startedOn: world.clock.today() },
  })
}

function changedMeanwhile(
  item: AgreementToChange,
  part: {
    version: number
    state: PartState
    note: string
    stateOn: Day | null
    organisation: { name: string }
  },
): Problem {
  const since = part.stateOn ? ` sinds ${writeDay(part.stateOn)}` : ''
  return new Problem(
    'changed-meanwhile',
    'Iemand anders meldde dit net. Kijk wat er nu staat en sla opnieuw op.',
    {
      version: part.version,
      wording: item.wording,
      term: item.term?.words ?? null,
      closedOn: item.closedOn && writeDay(item.closedOn),
      last: `${part.organisation.name}: ${partStateNames[part.state]}${since}${part.note ? `, «${part.note}»` : ''}`,
    },
  )
}
