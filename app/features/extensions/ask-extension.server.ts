import { dossiersAs, type Actor } from '#app/features/access/actor.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { objectionsToWindow } from '#app/features/obligations/objections.ts'
import { objectionsToReview } from '#app/features/obligations/plan-review.server.ts'
import type { Standing } from '#app/features/obligations/standing.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { dayOf, writeDay, writeWindow, type Day } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { writeTerm, type Window } from './extension.ts'
import { requireMaySome, toAsk } from './extension-permissions.ts'
import { findItemToExtend, type ItemToExtend } from './item-to-extend.server.ts'
import { listAskers } from './list-askers.server.ts'
import { objectionsToProposal, type Proposal } from './objections.ts'
import { readProposal } from './read-proposal.server.ts'
import { tellOfRequest } from './tell-of-request.server.ts'

export interface NewRequest {
  /** Of the item. */
  id: string
  version: number
  /** For whom the ministry asks; an office asks for itself. */
  organisationId: string | null
  words: string
  window: Window | null
  reviewOn: Day | null
  reason: string
}

const doubleSubmitMs = 10 * 60_000

/** Asks for a later term. Changes nothing but the list of requests: the term stays until somebody grants it. */
export async function askExtension(world: World, actor: Actor, input: NewRequest): Promise<void> {
  await world.database.$transaction((tx) => askExtensionIn(tx, world, actor, input))
}

/** The same, in a transaction that has more to do. */
export async function askExtensionIn(
  tx: Transaction,
  world: World,
  actor: Actor,
  input: NewRequest,
): Promise<void> {
  requireMaySome(actor, toAsk)
  const { id } = await findItemToExtend(tx, actor, input.id, toAsk)
  await lockObligation(tx, id)
  const item = await findItemToExtend(tx, actor, id, toAsk)
  const request = { ...input, words: input.words.trim(), reason: input.reason.trim() }
  const asker = await findAsker(tx, actor, item, request)
  if (await isAskedAgain(tx, world, actor, item, asker, request)) return
  const proposal = await requireProposal(tx, world, item, request)
  await write(tx, world, actor, item, asker, request, proposal)
}

async function findAsker(
  tx: Transaction,
  actor: Actor,
  item: ItemToExtend,
  { organisationId }: NewRequest,
): Promise<{ id: string; name: string; outside: boolean }> {
  const outside = !dossiersAs(actor, 'secretariat', 'liaison').includes(item.dossierId)
  if (outside) return { id: actor.organisationId, name: actor.organisationName, outside }
  if (!organisationId) throw new Problem('against-the-rules', 'Kies namens wie u uitstel vraagt.')
  const chosen = (await listAskers(tx, actor, item)).find(({ value }) => value === organisationId)
  if (!chosen)
    throw new Problem(
      'against-the-rules',
      'Deze organisatie doet hier niet aan mee. Kies opnieuw uit de lijst.',
    )
  return { id: chosen.value, name: chosen.label, outside }
}

/** True for the same request sent twice; another one that is still open stands in the way. */
async function isAskedAgain(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: ItemToExtend,
  asker: { id: string; name: string },
  { words, reason }: NewRequest,
): Promise<boolean> {
  const open = await tx.extension.findFirst({
    where: {
      obligationId: item.id,
      organisationId: asker.id,
      state: 'asked',
      ...systemScope('those of the asker itself'),
    },
  })
  if (!open) return false
  const isSame = open.recordedById === actor.userId && open.words === words && open.reason === reason
  if (isSame && world.clock.now().getTime() - open.recordedAt.getTime() < doubleSubmitMs) return true
  throw new Problem(
    'against-the-rules',
    `Er staat al een verzoek om uitstel van ${asker.name} open, van ${writeDay(dayOf(open.recordedAt))}: «${open.words ?? ''}». Trek dat eerst in, of wacht op het antwoord.`,
  )
}

async function requireProposal(
  tx: Transaction,
  world: World,
  item: ItemToExtend,
  request: NewRequest,
): Promise<Proposal> {
  const today = world.clock.today()
  requireNoObjections(item.closedOn ? ['Dit is al afgerond. Uitstel is niet meer nodig.'] : [])
  if (item.version !== request.version)
    throw new Problem(
      'changed-meanwhile',
      'Dit is net gewijzigd. Kijk wat er nu staat en of uitstel nog nodig is.',
      standingOf(item),
    )
  requireNoObjections(request.words ? [] : ['Vul de nieuwe termijn in.'])
  requireNoObjections(request.reason ? [] : ['Schrijf op waarom uitstel nodig is.'])
  requireNoObjections(request.window ? objectionsToWindow(request.window) : [])
  requireNoObjections(objectionsToReview(item, request.reviewOn, today))
  const proposal = await readProposal(tx, { ...request, saidOn: today })
  requireNoObjections(objectionsToProposal(item.term, proposal))
  return proposal
}

/** Without the latest line of history, which may be of another organisation. */
function standingOf({ version, wording, term, closedOn }: ItemToExtend): Standing {
  return {
    version,
    wording,
    term: term && writeTerm(term),
    closedOn: closedOn && writeDay(closedOn),
    last: null,
  }
}

async function write(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: ItemToExtend,
  asker: { id: string; name: string; outside: boolean },
  { reason, window, reviewOn }: NewRequest,
  { words, earliestOn, latestOn }: Proposal,
): Promise<void> {
  const [now, today] = [world.clock.now(), world.clock.today()]
  const { id: extensionId } = await tx.extension.create({
    select: { id: true },
    data: {
      obligationId: item.id,
      state: 'asked',
      organisationId: asker.id,
      outside: asker.outside,
      recordedById: actor.userId,
      recordedByName: actor.name,
      recordedAt: now,
      recordedOn: today,
      reason,
      words,
      saidOn: today,
      earliestOn,
      latestOn,
      chosenByHand: window !== null,
      reviewOn: latestOn ? null : reviewOn,
      termBeforeId: item.term?.id ?? '',
    },
  })
  await recordEvent(tx, now, actor, {
    action: 'extension-asked',
    subjectType: item.kind,
    subjectId: item.id,
    dossierId: item.dossierId,
    audience: item.kind === 'commitment' ? 'ministry' : 'own',
    organisationId: asker.id,
    facts: { organisation: asker.name, words, window: writeWindow(earliestOn, latestOn), reason },
  })
  await tellOfRequest(tx, world, actor, { item, extensionId })
}
