import { draftPath } from '#app/features/drafts/draft-state.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'

/** The way to a page about a letter in the making. */
export function draftCrumbs(draft: { id: string; subject: string }) {
  return [
    { to: '/brieven', label: 'Brieven' },
    { to: '/brieven/concepten', label: 'In de maak' },
    { to: draftPath(draft.id), label: shortWording(draft.subject, 50) },
  ]
}
