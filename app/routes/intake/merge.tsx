import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { versionForm } from '#app/features/intake/intake-forms.ts'
import { mergePassage } from '#app/features/intake/merge-passage.server.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { readForm } from '#app/shared/read-form.ts'
import { backToPassage, passageAsked, placeOf } from './passage-place.server.ts'
import { RefusedDecision } from './refused-decision.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, backToPassage)
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    const asked = passageAsked(desk)
    const read = readForm(versionForm, desk.form)
    if (!read.ok) return wrongInput(read.answer)
    await mergePassage(desk.world, actor, { ...asked, ...read.input })
    return desk.goTo(placeOf(asked), 'Samengevoegd.')
  })
}

export function meta() {
  return [{ title: 'Voorstellen samenvoegen – Gestand' }]
}

export default function MergePassage() {
  return <RefusedDecision />
}
