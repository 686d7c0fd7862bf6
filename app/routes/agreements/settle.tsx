import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  findAgreementToChange,
  objectionsToClosed,
} from '#app/features/agreements/agreement-to-change.server.ts'
import { settleAgreement } from '#app/features/agreements/settle-agreement.server.ts'
import { settleForm } from '#app/features/agreements/settle-form.ts'
import { AttachmentFields } from '#app/features/attachments/attachment-fields.tsx'
import { ActPage } from '#app/features/obligations/act-page.tsx'
import { actView } from '#app/features/obligations/act-view.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { readWithEvidence } from '#app/routes/obligations/evidence.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { DateField, TextArea } from '#app/ui/field.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    const id = requireId(params.agreement)
    const found = await findAgreementToChange(world.database, actor, id, 'settle an agreement')
    return { view: actView(found, objectionsToClosed(found.agreement)), today }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    const { world, params, goTo } = desk
    const id = requireId(params.agreement)
    await findAgreementToChange(world.database, actor, id, 'settle an agreement')
    const read = await readWithEvidence(desk, settleForm)
    if (!read.ok) return wrongInput(read.answer)
    await settleAgreement(world, actor, { id, ...read.input, evidence: read.evidence })
    return goTo(`/afspraken/${id}`, 'Afspraak afgedaan.')
  })
}

export function meta() {
  return [{ title: 'Afspraak afdoen – Gestand' }]
}

export default function SettleAgreement() {
  const { view, today } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <ActPage title="Afspraak afdoen" view={view} answer={answer} submitLabel="Afspraak afdoen" sendsFiles>
      <TextArea
        label="Waaruit blijkt dat de afspraak is nagekomen?"
        name="settlement"
        hint="Wie deze afspraak mag zien, leest dit."
        defaultValue={String(answer?.values.settlement ?? '')}
        errors={answer?.errors.settlement}
      />
      <DateField
        label="Dag waarop de afspraak is nagekomen"
        name="on"
        defaultValue={String(answer?.values.on ?? today)}
        errors={answer?.errors.on}
      />
      <AttachmentFields answer={answer} readers="everyone" optional />
    </ActPage>
  )
}
