import { changeAgreementTerm } from '#app/features/agreements/change-agreement-term.server.ts'
import { changeParties } from '#app/features/agreements/change-parties.server.ts'
import { reopenAgreement } from '#app/features/agreements/reopen-agreement.server.ts'
import { settleAgreement } from '#app/features/agreements/settle-agreement.server.ts'
import { withdrawCommitment } from '#app/features/commitments/withdraw-commitment.server.ts'
import { changeStageTerm } from '#app/features/decisions/change-stage-term.server.ts'
import { dropDecision } from '#app/features/decisions/drop-decision.server.ts'
import { reachStage } from '#app/features/decisions/reach-stage.server.ts'
import { giveExtension } from '#app/features/extensions/give-extension.server.ts'
import { holdReminder } from '#app/features/reminders/hold-reminder.server.ts'
import { sendNow } from '#app/features/reminders/send-now.server.ts'
import { skipReminder } from '#app/features/reminders/skip-reminder.server.ts'
import { addDays } from '#app/shared/day.ts'
import { organisations } from '#prisma/demo/cast.ts'
import { actor } from '#tests/support/test-world.ts'
import { count, type Life, type LivedItem } from './life.ts'
import { someTerm } from './new-items.ts'

const { amsterdam, rotterdam, utrecht } = organisations
const reason = 'Zo is het besproken.'
const keeper = { agreement: 'secretariat', commitment: 'liaison', decision: 'secretariat' } as const

/** What somebody does to an item; the item is as it was where it is refused. */
type Edit = (life: Life, item: LivedItem) => Promise<unknown>

async function versionOf({ world }: Life, id: string): Promise<number> {
  const { version } = await world.database.obligation.findUniqueOrThrow({
    where: { id },
    select: { version: true },
  })
  return version
}

async function factsOf(life: Life, { id }: LivedItem) {
  return { id, version: await versionOf(life, id) }
}

/** Ends an item, in the way of its kind. */
export async function end(life: Life, item: LivedItem): Promise<void> {
  const { world } = life
  const facts = await factsOf(life, item)
  if (item.kind === 'agreement') {
    const on = world.clock.today()
    await settleAgreement(world, actor('secretariat'), { ...facts, on, settlement: 'Het is er.' })
  } else if (item.kind === 'commitment')
    await withdrawCommitment(world, actor('liaison'), { ...facts, reason })
  else await dropDecision(world, actor('secretariat'), { ...facts, reason })
  item.isClosed = true
}

const reopen: Edit = async (life, item) => {
  if (item.kind !== 'agreement' || !item.isClosed) return
  item.isClosed = false
  try {
    await reopenAgreement(life.world, actor('secretariat'), { ...(await factsOf(life, item)), reason })
  } catch (error) {
    item.isClosed = true
    throw error
  }
}

const changeTerm: Edit = async (life, item) => {
  if (item.kind !== 'agreement') return
  const read = { saidOn: life.world.clock.today(), window: null, reviewOn: null, correction: true }
  const words = someTerm(life)
  const facts = await factsOf(life, item)
  await changeAgreementTerm(life.world, actor('secretariat'), { ...facts, ...read, words, reason })
}

const putOff: Edit = async (life, item) => {
  const read = { saidOn: life.world.clock.today(), window: null, reviewOn: null, sharedReason: '' }
  const given = { ...(await factsOf(life, item)), ...read, words: someTerm(life), reason, notice: null }
  await giveExtension(life.world, actor(keeper[item.kind]), given)
}

const changeOwner: Edit = async (life, item) => {
  if (item.kind !== 'agreement') return
  const owner = life.chance.oneOf([amsterdam.id, rotterdam.id, utrecht.id])
  const choice = { owner, executors: [], counterparties: [], required: null }
  const facts = await factsOf(life, item)
  await changeParties(life.world, actor('secretariat'), { ...facts, ...choice, reason })
}

const moveGate: Edit = async (life, item) => {
  const [stageId] = item.stageIds
  if (!stageId) return
  const { world, chance } = life
  const { version } = await world.database.stage.findUniqueOrThrow({ where: { id: stageId } })
  const facts = { decisionId: item.id, stageId, version }
  const on = world.clock.today()
  if (chance.happens(0.5))
    return reachStage(world, actor('secretariat'), { ...facts, on, evidence: 'Het concept is binnen.' })
  const words = someTerm(life)
  return changeStageTerm(world, actor('secretariat'), { ...facts, words, saidOn: on, window: null, reason })
}

/** Somebody holds, skips or hurries the next step of an item. */
const steer: Edit = async ({ world, chance }, item) => {
  const row = await world.database.reminder.findFirst({
    where: { obligationId: item.id, state: 'planned' },
    orderBy: [{ dueAt: 'asc' }, { step: 'asc' }, { recipientId: 'asc' }],
    select: { id: true },
  })
  if (!row) return
  const who = actor(keeper[item.kind])
  const until = addDays(world.clock.today(), 1 + chance.below(20))
  await chance.oneOf([
    () => holdReminder(world, who, { id: row.id, until }),
    () => skipReminder(world, who, { id: row.id, reason }),
    () => sendNow(world, who, row.id),
  ])()
}

const edits: Record<string, Edit> = {
  end,
  reopen,
  'change a term': changeTerm,
  extend: putOff,
  'change an owner': changeOwner,
  'move a gate': moveGate,
  'steer a reminder': steer,
}

/** Does something to some item that may be changed; a refusal is no fault. */
export async function editSome(life: Life): Promise<void> {
  const able = life.items.filter(({ quiet }) => !quiet)
  if (able.length === 0) return
  const item = life.chance.oneOf(able)
  const name = life.chance.oneOf(Object.keys(edits))
  await edit(life, item, name, edits[name] as Edit)
}

export async function edit(life: Life, item: LivedItem, name: string, act: Edit): Promise<void> {
  life.changing.add(item.id)
  try {
    await act(life, item)
    count(life, name)
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Problem') throw error
  }
}
