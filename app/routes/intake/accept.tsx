import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { decidePassage } from '#app/features/intake/decide-passage.server.ts'
import { decisionForm } from '#app/features/intake/intake-forms.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { readForm } from '#app/shared/read-form.ts'
import { backToPassage, goToNext, passageAsked } from './passage-place.server.ts'
import { RefusedDecision } from './refused-decision.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, backToPassage)
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    const asked = passageAsked(desk)
    const read = readForm(decisionForm, desk.form)
    if (!read.ok) return wrongInput(read.answer)
    const { version, match, unlisted } = read.input
    const decision = { ...asked, version, unlisted, state: 'accepted' as const, matchId: match }
    await decidePassage(desk.world, actor, decision)
    return goToNext(actor, desk, asked)
  })
}

export function meta() {
  return [{ title: 'Voorstel overnemen – Gestand' }]
}

export default function AcceptPassage() {
  return <RefusedDecision />
}
