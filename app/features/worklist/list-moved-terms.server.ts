import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeMoment } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import { movedRows, type MovedTerm } from './moved-term.ts'
import { visibleMovedTerms } from './visible-moved-terms.server.ts'

const window = { select: { words: true, earliestOn: true, latestOn: true, explanation: true } }

/**
 * What moved because the calendar changed, newest first, of the items that the actor may know of. Who manages the
 * calendar is told how many there are in all, and no more than that.
 */
export async function listMovedTerms(
  world: World,
  actor: Actor,
): Promise<{ moved: MovedTerm[]; more: boolean; inAll: number | null }> {
  const manages = may(actor, 'manage the calendar')
  if (!manages && !may(actor, 'read agreements')) throw new Problem('not-allowed')
  const rows = await world.database.movedTerm.findMany({
    where: visibleMovedTerms(actor),
    orderBy: [{ movedAt: 'desc' }, { id: 'asc' }],
    take: movedRows + 1,
    select: {
      id: true,
      movedAt: true,
      from: window,
      to: window,
      obligation: {
        select: {
          id: true,
          kind: true,
          wording: true,
          dossier: { select: { code: true } },
          commitment: { select: { origin: true } },
        },
      },
    },
  })
  const inAll = manages
    ? await world.database.movedTerm.count({ where: systemScope('a number tells nothing of an item') })
    : null
  return { moved: rows.slice(0, movedRows).map(shown), more: rows.length > movedRows, inAll }
}

interface Row {
  id: string
  movedAt: Date
  from: { words: string; earliestOn: string | null; latestOn: string | null }
  to: { earliestOn: string | null; latestOn: string | null; explanation: string }
  obligation: {
    id: string
    kind: MovedTerm['item']['kind']
    wording: string
    dossier: { code: string }
    commitment: { origin: NonNullable<MovedTerm['item']['origin']> } | null
  }
}

function shown({ id, movedAt, from, to, obligation }: Row): MovedTerm {
  const { dossier, commitment, ...item } = obligation
  return {
    id,
    item: { ...item, dossier: dossier.code, origin: commitment?.origin ?? null },
    words: from.words,
    from: { earliestOn: from.earliestOn, latestOn: from.latestOn },
    to: { earliestOn: to.earliestOn, latestOn: to.latestOn },
    why: to.explanation,
    at: writeMoment(movedAt),
  }
}
