import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { toExtend } from '#app/features/extensions/extension-permissions.ts'
import { noticeStands, rowStands } from '#app/features/planning/notice-stands.ts'
import type { FoundNotice } from './read-notices.server.ts'

type SlipRow = FoundNotice['rows'][number]['row']

/** Whether what a notice tells of still holds, and its recipient may still hear of it. */
export function noticeHolds(notice: FoundNotice, recipient: Actor | null): boolean {
  const { kind, obligation, extension, seen } = notice
  if (!recipient || !noticeStands(notice)) return false
  if (kind === 'slip') return rowsToTell(notice).length > 0
  if (!seen.has(obligation.id)) return false
  if (kind === 'extension_asked') return may(recipient, toExtend[obligation.kind], obligation.dossierId)
  return extension?.state !== 'refused' || isForAsker(notice, recipient)
}

/** Of what slipped the rows that still stand as they were moved, and that the recipient may see. */
export function rowsToTell({ rows, seen }: FoundNotice): SlipRow[] {
  return rows
    .map(({ row }) => row)
    .filter((row) => rowStands(row) && seen.has((row.obligation ?? row.stage?.obligation)?.id ?? ''))
}

/** Whether an answer goes to who asked for the extension, or for whom it was asked. */
export function isForAsker({ extension }: FoundNotice, recipient: Actor): boolean {
  return (
    extension !== null &&
    (extension.organisationId === recipient.organisationId || extension.recordedById === recipient.userId)
  )
}
