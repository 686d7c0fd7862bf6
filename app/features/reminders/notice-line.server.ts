import type { Actor } from '#app/features/access/actor.ts'
import { reasonFor } from '#app/features/planning/reason-for.ts'
import { noticeInList } from '#app/features/sending/notice-words.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { DayRow } from './day-mails.ts'
import { itemFields, writeReminderItem } from './reminder-item.ts'
import { itemToName, visibleSlipped } from './visible-notices.server.ts'

/** What a list reads of a notice; of what slipped only what the actor may see, `within` some items. */
export function noticeLineFields(actor: Actor, within?: Prisma.ObligationWhereInput) {
  return {
    id: true,
    kind: true,
    because: true,
    recipientId: true,
    recipient: { select: { id: true, name: true, organisation: { select: { name: true } } } },
    obligation: { select: itemFields },
    extension: { select: { state: true } },
    rows: {
      where: { row: visibleSlipped(actor, within) },
      orderBy: { row: { position: 'asc' } },
      select: {
        row: {
          select: {
            obligation: { select: itemFields },
            stage: { select: { obligation: { select: itemFields } } },
          },
        },
      },
    },
  } as const satisfies Prisma.NoticeSelect
}

type Row = Prisma.NoticeGetPayload<{ select: ReturnType<typeof noticeLineFields> }>

/** A notice as a line of a list; none where nothing of it may be named. */
export function noticeLine(
  actor: Actor,
  { kind, because, recipientId, recipient, obligation, extension, rows }: Row,
): Omit<DayRow, 'mail'> | null {
  const slipped = rows.flatMap(({ row }) => row.obligation ?? row.stage?.obligation ?? [])
  const item = itemToName(actor, recipientId, kind === 'slip' ? slipped : [obligation])
  if (!item) return null
  return {
    recipientId,
    to: recipient.name,
    organisation: recipient.organisation.name,
    step: noticeInList({ kind, refused: extension?.state === 'refused' }),
    because: reasonFor(actor, recipient, because),
    item: writeReminderItem(item),
  }
}
