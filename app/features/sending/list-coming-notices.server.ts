import { listActors } from '#app/features/access/list-actors.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { aboutOf } from './mails-for.ts'
import { noticeHolds, rowsToTell } from './notice-holds.server.ts'
import { noticeInList } from './notice-words.ts'
import { noticeFields, withSeen, type FoundNotice } from './read-notices.server.ts'

/** What is asked of each person takes a query, on a page. */
const mostPeople = 100

interface ComingNotice {
  id: string
  recipientId: string
  dueAt: Date
  because: string
  /** What a mail of its own would be about. */
  about: string
  told: string
  /** The items that its recipient reads of, the first one first. */
  items: FoundNotice['obligation'][]
}

/** What waits to be told and would be told on that day, checked as its mail is: to who may hear of it then, where it holds. */
export async function listComingNotices(
  world: World,
  visible: Prisma.NoticeWhereInput,
  { day, before }: { day: Day; before: Date },
): Promise<{ notices: ComingNotice[]; more: boolean }> {
  const rows = await world.database.notice.findMany({
    where: {
      AND: [visible, { state: 'waiting', dueAt: { lte: before } }],
      ...systemScope('only what its caller says is visible'),
    },
    orderBy: [{ madeAt: 'asc' }, { id: 'asc' }],
    select: { ...noticeFields, dueAt: true },
  })
  const people = [...new Set(rows.map(({ recipientId }) => recipientId))]
  const shown = people.slice(0, mostPeople)
  const readers = rows.length > 0 ? await listActors(world.database, day, { userId: { in: shown } }) : []
  const found = await Promise.all(
    readers.map(async (reader) => {
      const own = rows.filter(({ recipientId }) => recipientId === reader.userId)
      return (await withSeen(world.database, own, reader)).filter((notice) => noticeHolds(notice, reader))
    }),
  )
  return { notices: found.flat().map(written), more: people.length > mostPeople }
}

function written(notice: FoundNotice & { dueAt: Date }): ComingNotice {
  const { id, kind, recipientId, dueAt, because, obligation, extension } = notice
  return {
    id,
    recipientId,
    dueAt,
    because,
    about: aboutOf({ kind, obligationId: obligation.id }),
    told: noticeInList({ kind, refused: extension?.state === 'refused' }),
    items:
      kind === 'slip'
        ? rowsToTell(notice).flatMap((row) => row.obligation ?? row.stage?.obligation ?? [])
        : [obligation],
  }
}
