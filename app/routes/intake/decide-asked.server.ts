import type { Actor } from '#app/features/access/actor.ts'
import { decidePassage, type Decision } from '#app/features/intake/decide-passage.server.ts'
import { decisionForm } from '#app/features/intake/intake-forms.ts'
import { wrongInput, type Desk } from '#app/routes/guards.server.ts'
import { readForm } from '#app/shared/read-form.ts'
import { goToNext, passageAsked } from './passage-place.server.ts'

/** Answers a button that decides about a proposal, and goes on to the next one. */
export async function decideAsked(actor: Actor, desk: Desk, state: Decision['state']) {
  const asked = passageAsked(desk)
  const read = readForm(decisionForm, desk.form)
  if (!read.ok) return wrongInput(read.answer)
  const { match: matchId, ...decision } = read.input
  await decidePassage(desk.world, actor, { ...asked, ...decision, state, matchId })
  return goToNext(actor, desk, asked)
}
