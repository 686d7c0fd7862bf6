import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { stageName } from '#app/features/gates/stage.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { World } from '#app/platform/world.server.ts'
import { writeMoment } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { Problem } from '#app/shared/problem.ts'
import { movedRows, type MovedTerm } from './moved-term.ts'
import { visibleMovedStageTerms, visibleMovedTerms } from './visible-moved-terms.server.ts'

const item = {
  select: {
    id: true,
    kind: true,
    wording: true,
    dossier: { select: { code: true } },
    commitment: { select: { origin: true } },
  },
} satisfies { select: Prisma.ObligationSelect }
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
  const orderBy = [{ movedAt: 'desc' as const }, { id: 'asc' as const }]
  const take = movedRows + 1
  const [ofItems, ofStages] = await Promise.all([
    world.database.movedTerm.findMany({
      where: visibleMovedTerms(actor),
      orderBy,
      take,
      select: { id: true, movedAt: true, from: window, to: window, obligation: item },
    }),
    world.database.movedStageTerm.findMany({
      where: visibleMovedStageTerms(actor),
      orderBy,
      take,
      select: {
        ...{ id: true, movedAt: true, from: window, to: window },
        stage: { select: { kind: true, name: true, obligation: item } },
      },
    }),
  ])
  const rows: Row[] = [
    ...ofItems.map((row) => ({ ...row, stage: null })),
    ...ofStages.map(({ stage, ...row }) => ({
      ...row,
      stage: stageName(stage),
      obligation: stage.obligation,
    })),
  ].sort((a, b) => b.movedAt.getTime() - a.movedAt.getTime() || (a.id < b.id ? -1 : 1))
  const inAll = manages ? await countAll(world) : null
  return { moved: rows.slice(0, movedRows).map(shown), more: rows.length > movedRows, inAll }
}

async function countAll(world: World): Promise<number> {
  const where = systemScope('a number tells nothing of an item')
  return (
    (await world.database.movedTerm.count({ where })) + (await world.database.movedStageTerm.count({ where }))
  )
}

interface Row {
  id: string
  stage: string | null
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

function shown({ id, stage, movedAt, from, to, obligation }: Row): MovedTerm {
  const { dossier, commitment, ...named } = obligation
  return {
    id,
    stage,
    item: { ...named, dossier: dossier.code, origin: commitment?.origin ?? null },
    words: from.words,
    from: { earliestOn: from.earliestOn, latestOn: from.latestOn },
    to: { earliestOn: to.earliestOn, latestOn: to.latestOn },
    why: to.explanation,
    at: writeMoment(movedAt),
  }
}
