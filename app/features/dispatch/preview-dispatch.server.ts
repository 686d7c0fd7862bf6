import type { Actor } from '#app/features/access/actor.ts'
import { requireMay } from '#app/features/access/permissions.ts'
import { findDraft } from '#app/features/drafts/find-draft.server.ts'
import { letterIn } from '#app/features/drafts/letter-document.ts'
import { textOf } from '#app/features/editor/document.ts'
import { loadCalendar } from '#app/features/terms/load-calendar.server.ts'
import { readTerm } from '#app/features/terms/read-term.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { objectionsToDispatch, sentenceWith } from './dispatch.ts'
import { findAnswered } from './find-answered.server.ts'

/** What sending a letter on a day would close, split and open, with what stands in the way; nothing is written. */
export async function previewDispatch(world: World, actor: Actor, id: string, asked: Day | null) {
  requireMay(actor, 'send a letter')
  const draft = await findDraft(world.database, actor, id)
  requireMay(actor, 'send a letter', draft.dossierId)
  const today = world.clock.today()
  const sentOn = asked ?? (draft.datedOn && draft.datedOn <= today ? draft.datedOn : today)
  const calendar = await loadCalendar(world.database)
  const windowOf = (term: string) => {
    const { earliest, latest } = readTerm(term, sentOn, calendar)
    return { words: term, earliestOn: earliest, latestOn: latest }
  }
  const answered = await findAnswered(world.database, actor, draft, { sentOn, today })
  const text = textOf(letterIn(draft.document))
  const { version, itemsVersion, factsVersion, subject, chamber, reference, state } = draft
  return {
    draft: { id, version, itemsVersion, factsVersion, subject, chamber, reference, state },
    sentOn,
    // The form asks for the reference itself.
    objections: objectionsToDispatch(draft, { sentOn, reference: reference || '?' }, today),
    answers: answered.map(({ item, obligation, objections, quote }) => ({
      id: obligation.id,
      wording: obligation.wording,
      confidential: obligation.confidential,
      objections,
      remains:
        item.role === 'fulfils_partly'
          ? { done: item.done, wording: item.wording, term: windowOf(item.term), quote }
          : null,
    })),
    promises: draft.items
      .filter(({ role, obligationId }) => role === 'makes' && !obligationId)
      .map(({ id: key, wording, term }) => ({
        id: key,
        wording,
        term: term ? windowOf(term) : null,
        quote: sentenceWith(text, wording),
      })),
  }
}
