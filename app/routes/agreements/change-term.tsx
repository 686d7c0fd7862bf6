import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findAgreementToChange } from '#app/features/agreements/agreement-to-change.server.ts'
import { changeAgreementTerm } from '#app/features/agreements/change-agreement-term.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { TermChangePage } from '#app/routes/obligations/term-change-page.tsx'
import { changeTermAsked, termToChange } from '#app/routes/obligations/term-to-change.server.ts'
import { requireId } from '#app/shared/ids.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    const id = requireId(desk.params.agreement)
    const found = await findAgreementToChange(desk.world.database, actor, id, 'withdraw an agreement')
    return termToChange(actor, desk, found)
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    const id = requireId(desk.params.agreement)
    return changeTermAsked(actor, desk, { kind: 'agreement', id, changeTerm: changeAgreementTerm })
  })
}

export function meta() {
  return [{ title: 'Termijn wijzigen – Gestand' }]
}

export default function ChangeAgreementTerm() {
  return <TermChangePage {...useLoaderData<typeof loader>()} />
}
