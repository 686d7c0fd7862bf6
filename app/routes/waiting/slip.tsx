import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { obligationPath, shortWording } from '#app/features/obligations/obligation.ts'
import { ReasonField } from '#app/features/obligations/reason-field.tsx'
import { applySlip } from '#app/features/waiting/apply-slip.server.ts'
import { requireMayMoveAny } from '#app/features/waiting/moving.ts'
import { findSlip, readSlips } from '#app/features/waiting/read-slips.server.ts'
import { OthersRows, SlipRowsFields } from '#app/features/waiting/slip-rows-fields.tsx'
import type { SlipView } from '#app/features/waiting/slip-view.ts'
import { rowIdsIn, seenField, slipForm, wordsField } from '#app/features/waiting/wait-forms.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { Problem } from '#app/shared/problem.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionButton, ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import { Paragraph } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    requireMayMoveAny(actor)
    const id = requireId(params.slip)
    const found = await findSlip(world.database, actor, id)
    if (!found) throw new Problem('not-found')
    const [slip] = await readSlips(world.database, actor, { id })
    const { kind } = found.obligation
    return { id, slip: slip ?? null, kind, itemPath: obligationPath(kind, found.obligation.id) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    requireMayMoveAny(actor)
    const slipId = requireId(params.slip)
    const found = await findSlip(world.database, actor, slipId)
    if (!found) throw new Problem('not-found')
    const read = readForm(slipForm(rowIdsIn([...form.keys()])), form)
    if (!read.ok) return wrongInput(read.answer)
    const { ticked, reason, ...rest } = read.input
    const fields: Record<string, unknown> = rest
    const rows = ticked.map((rowId) => ({
      rowId,
      words: String(fields[wordsField(rowId)] ?? ''),
      termNumber: Number(fields[seenField(rowId)] ?? 0),
    }))
    const moved = await applySlip(world, actor, { slipId, reason, rows })
    const { kind, id } = found.obligation
    return goTo(
      obligationPath(kind, id),
      moved === 1 ? 'Eén termijn is verschoven.' : `${moved} termijnen zijn verschoven.`,
    )
  })
}

export function meta() {
  return [{ title: 'Wat schuift mee? – Gestand' }]
}

export default function DecideSlip() {
  const { id, slip, kind, itemPath } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const own = slip?.rows.filter(({ decider }) => decider === null) ?? []
  const others = slip?.rows.filter(({ decider }) => decider !== null) ?? []
  return (
    <Page
      title={titleWithErrors('Wat schuift mee?', Boolean(answer))}
      breadcrumbs={[
        { to: obligationPath(kind), label: registerLabels[kind] },
        { to: itemPath, label: shortWording(slip?.item.wording ?? 'Terug', 50) },
      ]}
      width="reading"
    >
      {slip ? <Why slip={slip} /> : <Decided itemPath={itemPath} />}
      {own.length > 0 && slip && (
        <ActionForm
          errors={answer?.errors}
          general={answer?.general}
          submitLabel="Verschuiven wat is aangevinkt"
          cancelTo={itemPath}
          cancelLabel="Later beslissen"
        >
          <SlipRowsFields rows={own} answer={answer} />
          <ReasonField
            answer={answer}
            hint="De reden komt in de geschiedenis van alles wat verschuift. Wie dat mag zien, leest haar."
          />
        </ActionForm>
      )}
      {own.length > 0 && (
        <Section title="Niets laten meeschuiven">
          <Paragraph>Wat hierboven staat, houdt dan zijn termijn, en het voorstel vervalt.</Paragraph>
          <ActionButton action={`/verschuivingen/${id}/laten-staan`} label="Alles laten staan" />
        </Section>
      )}
      {others.length > 0 && (
        <Section title="Hierover beslist iemand anders" count={others.length}>
          <OthersRows rows={others} />
        </Section>
      )}
    </Page>
  )
}

const registerLabels = { agreement: 'Afspraken', commitment: 'Toezeggingen', decision: 'Besluiten' }

function Why({ slip }: { slip: SlipView }) {
  const { stage, fromWords, toWords, madeBy, made, reason } = slip
  return (
    <Paragraph>
      {stage ? `De stap ${stage}` : 'De termijn'} ging van «{fromWords}» naar «{toWords}» ({madeBy}, {made}).
      {reason && ` Reden: ${reason}`} Wat hierop wacht, kan meeschuiven. Pas elke termijn aan als u een andere
      wilt.
    </Paragraph>
  )
}

function Decided({ itemPath }: { itemPath: string }) {
  return (
    <Paragraph>
      Over dit voorstel is beslist: er staat niets meer open. <TextLink to={itemPath}>Terug</TextLink>
    </Paragraph>
  )
}
