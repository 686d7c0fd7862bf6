import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { lockObligation } from '#app/features/planning/lock-obligation.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem, requireNoObjections } from '#app/shared/problem.ts'
import { findAgreementToChange, type AgreementToChange } from './agreement-to-change.server.ts'
import { objectionAbout, objectionsToNumber, type ChosenAgreement } from './together.ts'

interface Work {
  chosen: ChosenAgreement[]
  /** Why this one cannot change. */
  objections: (item: AgreementToChange) => string[]
  /** Changes one; false where there was nothing to change. */
  apply: (tx: Transaction, item: AgreementToChange) => Promise<boolean>
}

/** Does one thing to all agreements that were chosen, or to none: who was first on one of them is named. Returns how many changed. */
export async function eachChosen(world: World, actor: Actor, work: Work): Promise<number> {
  requireMay(actor, 'withdraw an agreement')
  requireNoObjections(objectionsToNumber(work.chosen.length))
  const chosen = [...work.chosen].sort((one, other) => one.id.localeCompare(other.id))
  return world.database.$transaction(async (tx) => {
    const items: AgreementToChange[] = []
    for (const { id } of chosen) {
      await lockObligation(tx, id)
      items.push(await findAgreementToChange(tx, actor, id, 'withdraw an agreement'))
    }
    const stale = items.filter(({ version }, index) => version !== chosen[index]?.version)
    if (stale.length > 0) throw changedMeanwhile(stale)
    requireNoObjections(
      items.flatMap((item) =>
        objectionsTo(item, work).map((objection) => objectionAbout(item.wording, objection)),
      ),
    )
    let count = 0
    for (const item of items) if (await work.apply(tx, item)) count += 1
    return count
  })
}

function objectionsTo(item: AgreementToChange, work: Work): string[] {
  return item.closedOn ? ['Deze is al afgerond.'] : work.objections(item)
}

const mostNamed = 5

function changedMeanwhile(stale: AgreementToChange[]): Problem {
  const named = stale.slice(0, mostNamed).map(({ wording }) => `«${shortWording(wording, 60)}»`)
  const more = stale.length > mostNamed ? ` en ${stale.length - mostNamed} andere` : ''
  return new Problem(
    'changed-meanwhile',
    `Iemand anders wijzigde net ${named.join(', ')}${more}. Er is niets opgeslagen. Bekijk de lijst opnieuw en sla dan op.`,
  )
}
