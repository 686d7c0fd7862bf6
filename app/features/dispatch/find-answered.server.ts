import type { Actor } from '#app/features/access/actor.ts'
import { objectionsToClosed } from '#app/features/commitments/commitment-to-change.server.ts'
import type { Chamber } from '#app/features/commitments/origin.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { letterIn } from '#app/features/drafts/letter-document.ts'
import { textOf } from '#app/features/editor/document.ts'
import { objectionsToSplit } from '#app/features/letters/partly.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Day } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import { objectionsToItem, sentenceWith } from './dispatch.ts'

interface AnsweringDraft<Item> {
  chamber: Chamber
  document: unknown
  items: Item[]
}

interface AnsweringItem {
  id: string
  role: string
  obligationId: string | null
  done: string
  wording: string
  term: string
}

/**
 * What a letter answers, as it stands in the register now, with what stands in the way of that. What the actor may not know
 * of is as absent as what is not there.
 */
export async function findAnswered<Item extends AnsweringItem>(
  tx: Transaction,
  actor: Actor,
  draft: AnsweringDraft<Item>,
  { sentOn, today }: { sentOn: Day; today: Day },
) {
  const answering = draft.items.filter(({ role }) => role === 'fulfils' || role === 'fulfils_partly')
  const ids = answering.flatMap(({ obligationId }) => obligationId ?? [])
  const found = await tx.obligation.findMany({
    where: { AND: [visibleCommitments(actor), { id: { in: ids } }] },
    select: {
      id: true,
      version: true,
      wording: true,
      saidOn: true,
      confidential: true,
      term: { select: { words: true } },
      commitment: {
        include: { letter: { select: { reference: true, kamerstuk: true, documentNumber: true } } },
      },
    },
  })
  const text = textOf(letterIn(draft.document))
  return answering.map((item) => {
    const obligation = found.find(({ id }) => id === item.obligationId)
    if (!obligation?.commitment) throw new Problem('not-found')
    const { wording, saidOn, commitment } = obligation
    const closed = objectionsToClosed(commitment)
    const asked = { wording, saidOn, chamber: commitment.chamber, closed }
    const split =
      item.role === 'fulfils_partly' && closed.length === 0
        ? objectionsToSplit({ done: item.done, remains: item.wording, term: item.term }, wording)
        : []
    const objections = [...objectionsToItem(asked, { sentOn, chamber: draft.chamber }, today), ...split]
    return { item, obligation, objections, quote: item.wording ? sentenceWith(text, item.wording) : '' }
  })
}

export type Answered = Awaited<ReturnType<typeof findAnswered>>[number]
