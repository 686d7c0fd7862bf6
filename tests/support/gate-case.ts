import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { recordCommitment } from '#app/features/commitments/record-commitment.server.ts'
import type { Actor } from '#app/features/access/actor.ts'
import { addStages } from '#app/features/decisions/add-stages.server.ts'
import { changeStage } from '#app/features/decisions/change-stage.server.ts'
import { changeStageTerm } from '#app/features/decisions/change-stage-term.server.ts'
import { reachStage } from '#app/features/decisions/reach-stage.server.ts'
import { recordDecision } from '#app/features/decisions/record-decision.server.ts'
import { takeDecision } from '#app/features/decisions/take-decision.server.ts'
import { addWait } from '#app/features/waiting/add-wait.server.ts'
import type { ChosenRow } from '#app/features/waiting/apply-slip.server.ts'
import { readSlips } from '#app/features/waiting/read-slips.server.ts'
import { dossiers, organisations } from '#prisma/demo/cast.ts'
import { actor, type TestWorld } from './test-world.ts'

const dossierId = dossiers.lvv.id
const secretariat = actor('secretariat')
const liaison = actor('liaison')
/** What every item of the case has in common: it is Utrecht's. */
export const saidInCase = { dossierId, saidOn: '2020-11-04', owners: [organisations.utrecht.id] }

export interface GateCase {
  /** Waits for a draft, by 15 December 2020, and a report, in January 2021; it is to be taken in February. */
  decision: string
  draft: string
  report: string
  /** In March 2021. */
  agreement: string
  /** In April 2021. */
  commitment: string
}

/** A decision behind two steps, with an agreement and a commitment beside it that wait for nothing yet. */
export async function layGateCase(world: TestWorld): Promise<GateCase> {
  const decision = await recordDecision(world, secretariat, {
    ...saidInCase,
    wording: 'Besluit over het vervolg.',
    gate: '',
    term: { words: 'februari 2021' },
  })
  const stage = { name: '', organisationId: null }
  const [draft = '', report = ''] = await addStages(world, secretariat, {
    decisionId: decision,
    stages: [
      { ...stage, kind: 'draft', words: 'uiterlijk 15 december 2020' },
      { ...stage, kind: 'report', words: 'januari 2021', organisationId: organisations.vng.id },
    ],
  })
  const agreement = await recordAgreement(world, secretariat, {
    ...saidInCase,
    wording: 'Utrecht telt de plekken.',
    term: { words: 'maart 2021' },
  })
  const commitment = await recordCommitment(world, liaison, {
    ...saidInCase,
    wording: 'De Kamer krijgt een brief.',
    origin: 'promise',
    chamber: 'TK',
    activity: '',
    owners: [organisations.ministry.id],
    term: { words: 'april 2021' },
  })
  return { decision, draft, report, agreement, commitment }
}

/** What is done in the tests of gates, each with what can be different. */
export function gateActs(world: TestWorld, at: () => GateCase) {
  return {
    wait: (id: string, forId: string, who: Actor = secretariat) =>
      addWait(world, who, { id, stageId: null, forId }),
    later: (who: Actor = secretariat, change = {}) =>
      changeStageTerm(world, who, {
        decisionId: at().decision,
        stageId: at().draft,
        version: 1,
        words: 'uiterlijk 15 januari 2021',
        saidOn: '2020-12-16',
        window: null,
        reason: 'Het onderzoek is later begonnen.',
        ...change,
      }),
    reach: (who: Actor = secretariat, change = {}) =>
      reachStage(world, who, {
        decisionId: at().decision,
        stageId: at().draft,
        version: 1,
        on: '2020-12-15',
        evidence: 'Het concept is binnen.',
        ...change,
      }),
    take: (earlyReason = '') =>
      takeDecision(world, secretariat, {
        id: at().decision,
        version: 1,
        on: '2020-12-16',
        outcome: 'De pilots gaan door.',
        earlyReason,
      }),
    change: (stageId: string, deliveredById: string | null, who: Actor = secretariat) =>
      changeStage(world, who, {
        decisionId: at().decision,
        ...{ stageId, deliveredById, version: 1, name: '', organisationId: organisations.vng.id },
      }),
  }
}

/** Everything of a proposal that this actor decides, chosen as proposed. */
export async function proposedIn(
  world: TestWorld,
  slipId: string,
  who: Actor = secretariat,
): Promise<ChosenRow[]> {
  const [slip] = await readSlips(world.database, who, { id: slipId })
  return (slip?.rows ?? [])
    .filter(({ decider }) => decider === null)
    .map(({ id, toWords, termNumber }) => ({ rowId: id, words: toWords, termNumber }))
}

export async function eventsOf(world: TestWorld, id: string): Promise<string[]> {
  const events = await world.database.event.findMany({
    where: { subjectId: id },
    orderBy: { sequence: 'asc' },
  })
  return events.map(({ action }) => action)
}
