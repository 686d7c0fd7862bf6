import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMaySome, toAsk } from '#app/features/extensions/extension-permissions.ts'
import { mayWithdraw } from '#app/features/extensions/extension-acts.ts'
import { findRequest } from '#app/features/extensions/find-request.server.ts'
import { RequestFacts } from '#app/features/extensions/request-facts.tsx'
import { requestView } from '#app/features/extensions/request-view.ts'
import { withdrawExtension } from '#app/features/extensions/withdraw-extension.server.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { obligationPath } from '#app/features/obligations/obligation.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { Problem } from '#app/shared/problem.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    requireMaySome(actor, toAsk)
    const request = await findRequest(world.database, actor, requireId(params.extension))
    if (!mayWithdraw(actor, request)) throw new Problem('not-allowed')
    return requestView(request)
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, goTo }) => {
    requireMaySome(actor, toAsk)
    const { id, obligation } = await findRequest(world.database, actor, requireId(params.extension))
    await withdrawExtension(world, actor, { id })
    return goTo(obligationPath(obligation.kind, obligation.id), 'Verzoek om uitstel ingetrokken.')
  })
}

export function meta() {
  return [{ title: 'Verzoek intrekken – Gestand' }]
}

export default function WithdrawExtension() {
  const { view, ...request } = useLoaderData<typeof loader>()
  return (
    <ActPage
      title="Verzoek om uitstel intrekken"
      view={view}
      answer={useFormAnswer()}
      submitLabel="Verzoek intrekken"
    >
      <RequestFacts {...request} />
    </ActPage>
  )
}
