import { changeStageTerm } from '#app/features/decisions/change-stage-term.server.ts'
import { dropDecision } from '#app/features/decisions/drop-decision.server.ts'
import { reachStage } from '#app/features/decisions/reach-stage.server.ts'
import { reopenDecision } from '#app/features/decisions/reopen-decision.server.ts'
import { takeDecision } from '#app/features/decisions/take-decision.server.ts'
import { unreachStage } from '#app/features/decisions/unreach-stage.server.ts'
import { addWait } from '#app/features/waiting/add-wait.server.ts'
import { applySlip } from '#app/features/waiting/apply-slip.server.ts'
import { endWait } from '#app/features/waiting/end-wait.server.ts'
import { keepSlip } from '#app/features/waiting/keep-slip.server.ts'
import { proposedIn } from '#tests/support/gate-case.ts'
import { isClosed, isOpen, type Act, type Run } from './run.ts'

const reason = 'Het onderzoek is later begonnen.'

/** The facts of a step, mostly one that was reached or not, as asked. */
function aStage(run: Run, isReached: boolean) {
  const all = run.picture.items.flatMap(({ stages }) => stages)
  const fitting = all.filter(({ reachedOn }) => (reachedOn !== null) === isReached)
  const stage = run.oneOf(fitting.length > 0 ? fitting : all)
  return stage && { decisionId: stage.obligationId, stageId: stage.id, version: run.version(stage.version) }
}

const reach: Act = (run) => {
  const stage = aStage(run, false)
  const given = { on: run.world.clock.today(), evidence: 'Het concept is binnen.' }
  return stage && reachStage(run.world, run.who('secretariat'), { ...stage, ...given })
}

const unreach: Act = (run) => {
  const stage = aStage(run, true)
  return stage && unreachStage(run.world, run.who('secretariat'), { ...stage, reason })
}

const slip: Act = (run) => {
  const stage = aStage(run, false)
  const words = run.oneOf(['maart 2021', 'mei 2021', 'uiterlijk 20 december 2020']) ?? ''
  const read = { words, saidOn: run.world.clock.today(), window: null, reason }
  return stage && changeStageTerm(run.world, run.who('secretariat'), { ...stage, ...read })
}

function aSlip(run: Run): string | null {
  const { slips } = run.picture
  const open = slips.filter(({ closedAt }) => closedAt === null)
  return run.oneOf(open.length > 0 ? open : slips)?.id ?? null
}

const apply: Act = (run) => {
  const slipId = aSlip(run)
  const who = run.who('secretariat', 'secretariat', 'liaison')
  if (!slipId) return null
  return (async () => {
    const rows = await proposedIn(run.world, slipId, who)
    await applySlip(run.world, who, { slipId, reason, rows })
  })()
}

const keep: Act = (run) => {
  const slipId = aSlip(run)
  return slipId === null ? null : keepSlip(run.world, run.who('secretariat', 'liaison'), { slipId })
}

const wait: Act = (run) => {
  const item = run.item(run.oneOf(['agreement', 'commitment'] as const) ?? 'agreement', isOpen)
  const stages = run.picture.items.flatMap(({ stages: own }) => own)
  const other = run.oneOf([true, false]) ? run.item('agreement', isOpen) : null
  const stageId = other ? null : (run.oneOf(stages)?.id ?? null)
  return (
    item && addWait(run.world, run.who('secretariat'), { id: item.id, stageId, forId: other?.id ?? null })
  )
}

const loosen: Act = (run) => {
  const all = run.picture.items.flatMap(({ waits }) => waits)
  const found = run.oneOf(all)
  const who = found && run.who('secretariat')
  return who && endWait(run.world, who, { id: found.obligationId, waitId: found.id, reason })
}

const take: Act = (run) => {
  const item = run.item('decision', isOpen)
  if (!item) return null
  const earlyReason = run.oneOf(['', 'De Kamer vraagt erom.', 'De raad vraagt erom.']) ?? ''
  const given = { on: run.world.clock.today(), outcome: 'De pilots gaan door.', earlyReason }
  const facts = { id: item.id, version: run.version(item.version) }
  return takeDecision(run.world, run.who('secretariat'), { ...facts, ...given })
}

const drop: Act = (run) => {
  const item = run.item('decision', isOpen)
  const version = run.version(item?.version ?? 0)
  return item && dropDecision(run.world, run.who('secretariat'), { id: item.id, version, reason })
}

const reopen: Act = (run) => {
  const item = run.item('decision', isClosed)
  const version = run.version(item?.version ?? 0)
  return item && reopenDecision(run.world, run.who('secretariat'), { id: item.id, version, reason })
}

export const gateActs: Record<string, Act> = {
  'reach a stage': reach,
  'unreach a stage': unreach,
  'change the term of a stage': slip,
  'apply a slip': apply,
  'keep a slip': keep,
  'wait for something': wait,
  'wait no more': loosen,
  'take a decision': take,
  'drop a decision': drop,
  'reopen a decision': reopen,
}
