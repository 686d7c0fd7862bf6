import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findCommitmentToChange } from '#app/features/commitments/commitment-to-change.server.ts'
import { changeCommitmentTerm } from '#app/features/commitments/change-commitment-term.server.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { TermChangePage } from '#app/routes/obligations/term-change-page.tsx'
import { changeTermAsked, termToChange } from '#app/routes/obligations/term-to-change.server.ts'
import { requireId } from '#app/shared/ids.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    const id = requireId(desk.params.commitment)
    const found = await findCommitmentToChange(desk.world.database, actor, id, 'withdraw a commitment')
    return termToChange(actor, desk, found, found.commitment.origin)
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    const id = requireId(desk.params.commitment)
    return changeTermAsked(actor, desk, { kind: 'commitment', id, changeTerm: changeCommitmentTerm })
  })
}

export function meta() {
  return [{ title: 'Termijn wijzigen – Gestand' }]
}

export default function ChangeCommitmentTerm() {
  return <TermChangePage {...useLoaderData<typeof loader>()} />
}
