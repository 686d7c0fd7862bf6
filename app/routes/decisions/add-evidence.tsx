import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EvidencePage } from '#app/features/attachments/evidence-page.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { readEvidencePage, takeEvidence } from '#app/routes/obligations/evidence.server.ts'
import { requireId } from '#app/shared/ids.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, (actor, desk) =>
    readEvidencePage(actor, desk, 'decision', requireId(desk.params.decision)),
  )
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, (actor, desk) =>
    takeEvidence(actor, desk, 'decision', requireId(desk.params.decision)),
  )
}

export function meta() {
  return [{ title: 'Bewijsstuk toevoegen – Gestand' }]
}

export default function AddDecisionEvidence() {
  return <EvidencePage {...useLoaderData<typeof loader>()} answer={useFormAnswer()} />
}
