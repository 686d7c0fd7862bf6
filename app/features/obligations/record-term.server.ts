import { systemScope } from '#app/features/access/system-scope.ts'
import { loadCalendar } from '#app/features/terms/load-calendar.server.ts'
import { readTerm } from '#app/features/terms/read-term.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { addMonths, type Day } from '#app/shared/day.ts'
import { lapseRequests } from './lapse-requests.server.ts'

export interface TermInput {
  words: string
  saidOn: Day
  /** A window that a person chose instead of the reading. */
  window?: { earliestOn: Day | null; latestOn: Day | null } | null
  /** When somebody looks at it again, where it has no end; six months after it was said when nobody chose a day. */
  reviewOn?: Day | null
  /** Requests for another term stay open: the calendar moved the window, or one of them is being granted. */
  keepsRequests?: boolean
}

const monthsUntilReview = 6

/**
 * Writes the next version of an obligation's term and copies its window to the obligation: the only place that does.
 * Empty words take the term away; older versions stay. Returns the number of the version, or 0 for none.
 */
export async function recordTerm(
  tx: Transaction,
  world: World,
  by: { name: string },
  obligationId: string,
  input: TermInput,
): Promise<number> {
  if (!input.words.trim()) return takeTermAway(tx, world, obligationId)
  const reading = readTerm(input.words, input.saidOn, await loadCalendar(tx))
  const earliestOn = input.window ? input.window.earliestOn : reading.earliest
  const latestOn = input.window ? input.window.latestOn : reading.latest
  const last = await tx.term.findFirst({
    where: { obligationId, ...systemScope('the caller proved the obligation visible') },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  const number = (last?.number ?? 0) + 1
  const term = await tx.term.create({
    data: {
      obligationId,
      number,
      words: input.words.trim(),
      saidOn: input.saidOn,
      earliestOn,
      latestOn,
      precision: reading.precision,
      rule: reading.rule,
      explanation: reading.explanation,
      assumptions: reading.assumptions,
      waitsFor: reading.waitsFor,
      unread: reading.unread,
      chosenByHand: Boolean(input.window),
      reviewOn: latestOn ? null : (input.reviewOn ?? addMonths(input.saidOn, monthsUntilReview)),
      recordedAt: world.clock.now(),
      recordedByName: by.name,
    },
    select: { id: true },
  })
  await tx.obligation.update({ where: { id: obligationId }, data: { termId: term.id, earliestOn, latestOn } })
  if (last && !input.keepsRequests) await lapseRequests(tx, world, obligationId, 'term-changed')
  return number
}

async function takeTermAway(tx: Transaction, world: World, obligationId: string): Promise<0> {
  await tx.obligation.update({
    where: { id: obligationId, ...systemScope('the caller proved the obligation visible') },
    data: { termId: null, earliestOn: null, latestOn: null },
  })
  await lapseRequests(tx, world, obligationId, 'term-changed')
  return 0
}
