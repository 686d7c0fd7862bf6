import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import { changeTerm } from '#app/features/obligations/change-term.server.ts'
import { loadCalendar } from '#app/features/terms/load-calendar.server.ts'
import { readTerm } from '#app/features/terms/read-term.ts'
import type { ItemToChange } from '#app/features/obligations/item-to-change.server.ts'
import { endsLater } from '#app/features/obligations/objections.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { replaceWording } from '#app/features/obligations/replace-wording.server.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import { replan } from '#app/features/planning/replan.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { requireNoObjections } from '#app/shared/problem.ts'
import { findCommitmentToChange } from './commitment-to-change.server.ts'
import { findRewordingFacts } from './find-rewording.server.ts'
import { isOnTheSpot, objectionsToRewording } from './rewording.ts'

interface Rewording {
  id: string
  version: number
  wording: string
  /** The words of the term; those that stand change nothing. */
  term: string
  reason: string
}

/** Gives a commitment other words, and another term where those changed too; what stood before stays readable. */
export async function rewordCommitment(world: World, actor: Actor, input: Rewording): Promise<void> {
  requireMay(actor, 'reword a commitment')
  const { id, version } = input
  const [wording, term, reason] = [input.wording.trim(), input.term.trim(), input.reason.trim()]
  await world.database.$transaction(async (tx) => {
    await lockObligation(tx, id)
    const item = await findCommitmentToChange(tx, actor, id, 'reword a commitment')
    const today = world.clock.today()
    const isReworded = wording !== item.wording
    const hasOtherTerm = term !== (item.term?.words ?? '')
    const facts = await findRewordingFacts(tx, actor, item, today)
    const correction = isOnTheSpot(facts)
    requireNoObjections(objectionsToRewording(facts))
    requireNoObjections([
      ...(wording ? [] : ['Schrijf op wat er is toegezegd of gevraagd. Moet dit weg? Trek het dan in.']),
      ...(reason ? [] : ['Schrijf op waarom de tekst verandert.']),
      ...(isReworded || hasOtherTerm
        ? []
        : ['Tekst en termijn zijn hetzelfde gebleven. Wijzig iets, of annuleer.']),
      ...(hasOtherTerm && !term ? ['Vul de termijn in. Hij kan een andere worden, maar niet weg.'] : []),
    ])
    if (isReworded) await keepWording(tx, world, actor, item, { version, wording, reason })
    if (hasOtherTerm) {
      const on = laterOf(item.saidOn, today, item.term === null)
      requireNoObjections(correction ? [] : await findObjectionsToLater(tx, item, term, on))
      const next = isReworded ? version + 1 : version
      await changeTerm(tx, world, actor, item, {
        version: next,
        words: term,
        saidOn: on,
        window: null,
        correction,
        reason,
      })
    }
    await replan(tx, world, id)
  })
}

/** Once the debate is over, a later term is uitstel, and has a page of its own. */
async function findObjectionsToLater(
  tx: Transaction,
  { latestOn }: ItemToChange,
  words: string,
  saidOn: Day,
): Promise<string[]> {
  const { latest } = readTerm(words, saidOn, await loadCalendar(tx))
  return endsLater({ latestOn }, { latestOn: latest })
    ? ['De nieuwe termijn eindigt later. Laat hier de oude termijn staan, en leg het uitstel apart vast.']
    : []
}

/** A first term is read from the day it was said; another one from today. */
function laterOf(saidOn: Day, today: Day, isFirst: boolean): Day {
  return isFirst ? saidOn : today
}

async function keepWording(
  tx: Transaction,
  world: World,
  actor: Actor,
  item: ItemToChange,
  { version, wording, reason }: { version: number; wording: string; reason: string },
): Promise<void> {
  const { id, dossierId } = item
  await replaceWording(tx, world, actor, item, { version, wording, reason })
  await recordEvent(tx, world.clock.now(), actor, {
    action: 'commitment-reworded',
    subjectType: 'commitment',
    subjectId: id,
    dossierId,
    audience: 'ministry',
    facts: { from: shortWording(item.wording, 200), reason: reason || null },
  })
}
