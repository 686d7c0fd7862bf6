import { systemScope } from '#app/features/access/system-scope.ts'
import type { HeldDraft } from '#app/features/drafts/hold-draft.server.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/** What people did since a letter was sent that taking it back would undo or leave hanging. */
export async function objectionsToUnsending(tx: Transaction, draft: HeldDraft): Promise<string[]> {
  const scope = systemScope('of a letter that the actor may send')
  const { letterId, items } = draft
  if (!letterId) return []
  const own = items.flatMap(({ obligationId }) => obligationId ?? [])
  const used = await tx.commitment.count({ where: { letterId, obligationId: { notIn: own }, ...scope } })
  const read = await tx.intake.count({ where: { letterId, ...scope } })
  const opened = items.flatMap(({ openedId }) => openedId ?? [])
  return [
    ...(used > 0 ? ['Met deze brief is later nog meer afgedaan. Heropen dat eerst.'] : []),
    ...(read > 0 ? ['Deze brief is ook als Kamerbrief ingelezen. Draai dat eerst terug.'] : []),
    ...(await objectionsToWork(tx, opened)),
  ]
}

/** Somebody worked on what was opened: a person did more with it than open it, or something hangs on it. */
async function objectionsToWork(tx: Transaction, ids: string[]): Promise<string[]> {
  const scope = systemScope('opened by a letter that the actor may send')
  const found = await tx.obligation.findMany({
    where: { id: { in: ids }, ...scope },
    orderBy: { id: 'asc' },
    select: {
      wording: true,
      version: true,
      closedOn: true,
      commitment: { select: { fulfilledOn: true } },
      relationsTo: { where: { endedAt: null, kind: { not: 'remains_as' } }, take: 1, select: { id: true } },
      relationsFrom: { where: { endedAt: null }, take: 1, select: { id: true } },
      draftItems: { where: { draft: { state: { not: 'dropped' } } }, take: 1, select: { id: true } },
      _count: {
        select: {
          notes: true,
          attachments: { where: { removedAt: null } },
          extensions: true,
          forecasts: true,
          waits: { where: { endedAt: null } },
          awaitedBy: { where: { endedAt: null } },
        },
      },
    },
  })
  return found
    .filter(isWorkedOn)
    .map(
      ({ wording }) =>
        `Met «${shortWording(wording, 80)}», die deze brief opende, is al iets gedaan. Heropen of wijzig de onderdelen zelf.`,
    )
}

interface Opened {
  version: number
  closedOn: string | null
  commitment: { fulfilledOn: string | null } | null
  relationsTo: unknown[]
  relationsFrom: unknown[]
  draftItems: unknown[]
  _count: Record<string, number>
}

/** What was withdrawn by itself is in nobody's way. */
function isWorkedOn(opened: Opened): boolean {
  const { version, closedOn, commitment, relationsTo, relationsFrom, draftItems, _count } = opened
  if (commitment?.fulfilledOn || relationsFrom.length + draftItems.length > 0) return true
  if (closedOn !== null) return false
  const hanging = Object.values(_count).reduce((sum, count) => sum + count, 0)
  return version > 1 || relationsTo.length + hanging > 0
}
