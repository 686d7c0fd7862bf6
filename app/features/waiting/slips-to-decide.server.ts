import type { Actor } from '#app/features/access/actor.ts'
import { dossiersWhere } from '#app/features/access/permissions.ts'
import { stageName } from '#app/features/gates/stage.ts'
import { visibleItems } from '#app/features/links/visible-items.server.ts'
import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import { writeMoment } from '#app/shared/day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { permissionToMove } from './moving.ts'
import { liveRow } from './read-slips.server.ts'
import { slipNewsRows, type SlipNews } from './slip-news.ts'
import { visibleSlips } from './visible-waiting.server.ts'

const fields = {
  id: true,
  fromWords: true,
  toWords: true,
  madeAt: true,
  obligation: {
    select: { id: true, kind: true, wording: true, dossier: { select: { code: true } } },
  },
  stage: { select: { kind: true, name: true } },
} satisfies Prisma.SlipSelect

/** The proposals of which the actor may decide something, the oldest first; one more than is shown, to know of more. */
export function slipsToDecide(actor: Actor) {
  const rows = rowsToDecide(actor)
  return {
    where: {
      AND: [visibleSlips(actor), { obligation: visibleItems(actor) }],
      closedAt: null,
      rows: { some: rows },
    },
    orderBy: [{ madeAt: 'asc' }, { id: 'asc' }],
    take: slipNewsRows + 1,
    select: { ...fields, rows: { where: rows, select: { id: true } } },
  } satisfies Prisma.Dossier$slipsArgs
}

type Row = Prisma.SlipGetPayload<{ select: typeof fields & { rows: { select: { id: true } } } }>

export function showSlipNews({
  madeAt,
  obligation: { dossier, ...item },
  stage,
  rows,
  ...slip
}: Row): SlipNews {
  return {
    ...slip,
    item: { ...item, dossier: dossier.code },
    stage: stage && stageName(stage),
    made: writeMoment(madeAt),
    count: rows.length,
  }
}

/** What is still proposed and for this actor to decide. */
function rowsToDecide(actor: Actor): Prisma.SlipRowWhereInput {
  const kinds = Object.keys(permissionToMove) as ObligationKind[]
  const mine = kinds
    .map((kind) => ({ kind, dossierId: { in: dossiersWhere(actor, permissionToMove[kind]) } }))
    .filter(({ dossierId }) => dossierId.in.length > 0)
  if (mine.length === 0) return { id: { in: [] } }
  return { AND: [liveRow, { OR: [{ obligation: { OR: mine } }, { stage: { obligation: { OR: mine } } }] }] }
}
