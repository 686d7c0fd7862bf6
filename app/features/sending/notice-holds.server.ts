import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { toExtend } from '#app/features/extensions/extension-permissions.ts'
import type { FoundNotice } from './read-notices.server.ts'

type SlipRow = FoundNotice['rows'][number]['row']

/** Whether what a notice tells of still holds, and its recipient may still hear of it. */
export function noticeHolds(notice: FoundNotice, recipient: Actor | null): boolean {
  const { kind, obligation, extension, movedTerm, movedStageTerm, seen } = notice
  if (!recipient) return false
  if (kind === 'slip') return rowsToTell(notice).length > 0
  if (obligation.closedOn !== null || !seen.has(obligation.id)) return false
  if (kind === 'term_moved') return movedTerm?.toId === movedTerm?.obligation.termId
  if (kind === 'stage_moved') return movedStageTerm !== null && isStillMoved(movedStageTerm)
  if (kind === 'extension_asked')
    return extension?.state === 'asked' && may(recipient, toExtend[obligation.kind], obligation.dossierId)
  if (extension?.state === 'refused') return isForAsker(notice, recipient)
  return extension?.state === 'granted' && extension.termAfter?.words === obligation.term?.words
}

function isStillMoved({ to, stage }: NonNullable<FoundNotice['movedStageTerm']>): boolean {
  return !stage.reachedOn && !stage.removedAt && stage.termNumber === to.number
}

/** Of what slipped the rows that still stand as they were moved, and that the recipient may see. */
export function rowsToTell({ rows, seen }: FoundNotice): SlipRow[] {
  return rows
    .map(({ row }) => row)
    .filter((row) => {
      const item = row.obligation ?? row.stage?.obligation
      return item && item.closedOn === null && seen.has(item.id) && isAsMoved(row)
    })
}

function isAsMoved({ state, toWords, obligation, stage }: SlipRow): boolean {
  if (state !== 'applied') return false
  if (stage) return !stage.reachedOn && !stage.removedAt && stage.terms[0]?.words === toWords
  return obligation?.term?.words === toWords
}

/** Whether an answer goes to who asked for the extension, or for whom it was asked. */
export function isForAsker({ extension }: FoundNotice, recipient: Actor): boolean {
  return (
    extension !== null &&
    (extension.organisationId === recipient.organisationId || extension.recordedById === recipient.userId)
  )
}
