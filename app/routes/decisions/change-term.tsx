import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findDecisionToChange } from '#app/features/decisions/decision-to-change.server.ts'
import { changeDecisionTerm } from '#app/features/decisions/change-decision-term.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { TermChangePage } from '#app/routes/obligations/term-change-page.tsx'
import { changeTermAsked, termToChange } from '#app/routes/obligations/term-to-change.server.ts'
import { requireId } from '#app/shared/ids.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    const id = requireId(desk.params.decision)
    const found = await findDecisionToChange(desk.world.database, actor, id, 'withdraw a decision')
    return termToChange(actor, desk, found)
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    const id = requireId(desk.params.decision)
    return changeTermAsked(actor, desk, { kind: 'decision', id, changeTerm: changeDecisionTerm })
  })
}

export function meta() {
  return [{ title: 'Termijn wijzigen – Gestand' }]
}

export default function ChangeDecisionTerm() {
  return <TermChangePage {...useLoaderData<typeof loader>()} />
}
