import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import {
  findAgreementToChange,
  type AgreementToChange,
} from '#app/features/agreements/agreement-to-change.server.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeDay, writeWindow } from '#app/shared/day.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { endReaction } from './end-reaction.server.ts'
import { findOwnSaid, requireParty, type OwnSaid } from './find-own-said.server.ts'
import {
  objectionsToReacting,
  objectionsToReaction,
  sameWords,
  stanceNames,
  type SaidOfWords,
} from './reaction.ts'

export interface NewReaction extends SaidOfWords {
  /** The agreement. */
  id: string
  version: number
  /** The reaction of one's own that was shown beside the form; null for none. */
  seen: string | null
}

/** Says for one's own organisation what it thinks of the words of an agreement, instead of what it said before. */
export async function reactToWording(world: World, actor: Actor, input: NewReaction): Promise<void> {
  requireMay(actor, 'react to an agreement')
  const said = tidy(input)
  await world.database.$transaction(async (tx) => {
    await lockObligation(tx, input.id)
    const item = await findAgreementToChange(tx, actor, input.id, 'react to an agreement')
    await requireParty(tx, actor, item.id)
    const { current, decided } = await findOwnSaid(tx, actor, item.id)
    if (current && isSame(current, said)) return
    requireNoObjections(objectionsToReacting(item))
    if (item.version !== input.version || (current?.id ?? null) !== input.seen)
      throw changedMeanwhile(item, current)
    requireNoObjections(objectionsToReaction(said, item.wording, current))
    requireNoObjections(objectionsToAgain(decided, said, item.wording))
    if (current) await endReaction(tx, world, actor, current.id, { state: 'changed' })
    await write(tx, world, actor, item, said)
  })
}

function tidy({ stance, otherWording, remark }: SaidOfWords): SaidOfWords {
  return { stance, otherWording: otherWording.trim(), remark: remark.trim() }
}

function isSame(current: OwnSaid, { stance, otherWording, remark }: SaidOfWords): boolean {
  const words = stance === 'disputed' ? sameWords(current.otherWording, otherWording) : true
  return current.stance === stance && (stance === 'agreed' || current.remark === remark) && words
}

/** What was decided about the same words is not asked again while ours are the same. */
function objectionsToAgain(decided: OwnSaid[], said: SaidOfWords, wording: string): string[] {
  const isAsked = decided.some(
    (one) =>
      one.state === 'kept' &&
      sameWords(one.otherWording, said.otherWording) &&
      sameWords(one.wording, wording),
  )
  return said.stance === 'disputed' && isAsked
    ? ['Het secretariaat besloot al over deze formulering. Stel een andere voor, of neem contact op.']
    : []
}

async function write(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: AgreementToChange,
  { stance, ...said }: SaidOfWords,
): Promise<void> {
  const now = world.clock.now()
  const other = stance === 'disputed' ? said.otherWording : ''
  const remark = stance === 'agreed' ? '' : said.remark
  await tx.reaction.create({
    data: {
      ...{ obligationId: item.id, organisationId: actor.organisationId, stance, wording: item.wording },
      ...{ otherWording: other, remark, state: 'given' },
      ...{ givenById: actor.userId, givenByName: actor.name, givenAt: now },
    },
  })
  await recordEvent(tx, now, actor, {
    action: stance === 'disputed' ? 'wording-disputed' : 'wording-agreed',
    subjectType: 'agreement',
    subjectId: item.id,
    dossierId: item.dossierId,
    audience: 'own',
    facts: { organisation: actor.organisationName, other: shortWording(other, 500), remark: remark || null },
  })
}

/** With what a colleague said meanwhile, and without the latest line of history, which may be of another organisation. */
function changedMeanwhile(item: AgreementToChange, current: OwnSaid | null): Problem {
  const { version, wording, term, closedOn } = item
  const window = writeWindow(item.earliestOn, item.latestOn)
  return new Problem(
    'changed-meanwhile',
    'Dit is net gewijzigd. Kijk wat er nu staat en verstuur uw reactie daarna opnieuw.',
    {
      version,
      wording,
      term: term && `${term.words}${window ? ` · ${window}` : ''}`,
      closedOn: closedOn && writeDay(closedOn),
      last: current && `Uw organisatie: ${stanceNames[current.stance]} (${current.givenByName})`,
      seen: current?.id ?? '',
    },
  )
}
