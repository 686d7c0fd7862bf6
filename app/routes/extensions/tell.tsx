import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { noticeForm, readNotice } from '#app/features/extensions/extension-forms.ts'
import { findRequestToAnswer } from '#app/features/extensions/find-request.server.ts'
import { listAskers } from '#app/features/extensions/list-askers.server.ts'
import { NoticeFields } from '#app/features/extensions/notice-fields.tsx'
import { recordNotice } from '#app/features/extensions/record-notice.server.ts'
import { actView } from '#app/features/obligations/act-view.ts'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { obligationPath } from '#app/features/obligations/obligation.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const { obligation } = await findRequestToAnswer(world.database, actor, requireId(params.extension))
    return {
      view: actView(obligation, [], obligation.commitment?.origin ?? null),
      organisations: await listAskers(world.database, actor, obligation),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const { id, obligation } = await findRequestToAnswer(world.database, actor, requireId(params.extension))
    const read = readForm(noticeForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await recordNotice(world, actor, { id, notice: readNotice(read.input) })
    return goTo(obligationPath(obligation.kind, obligation.id), 'Bericht vastgelegd.')
  })
}

export function meta() {
  return [{ title: 'Bericht van uitstel – Gestand' }]
}

export default function TellOfExtension() {
  const { view, organisations } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage
      title="Wie kreeg bericht van het uitstel?"
      view={view}
      answer={answer}
      submitLabel="Bericht vastleggen"
    >
      <NoticeFields answer={answer} organisations={organisations} />
    </ActPage>
  )
}
