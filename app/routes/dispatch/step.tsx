import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type MetaArgs } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { objectionsToStep, readStep, stepRules } from '#app/features/dispatch/draft-step.ts'
import { SeenFields } from '#app/features/dispatch/seen-fields.tsx'
import { backForm, stepForm } from '#app/features/dispatch/step-form.ts'
import { takeDraftStep } from '#app/features/dispatch/take-draft-step.server.ts'
import { draftPath } from '#app/features/drafts/draft-state.ts'
import { findDraft } from '#app/features/drafts/find-draft.server.ts'
import { letterIn } from '#app/features/drafts/letter-document.ts'
import { textOf } from '#app/features/editor/document.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { requireId } from '#app/shared/ids.ts'
import { Problem } from '#app/shared/problem.ts'
import { readForm } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { draftCrumbs } from './crumbs.ts'

function requireStep(slug: string | undefined) {
  const step = readStep(slug)
  if (!step) throw new Problem('not-found')
  return step
}

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const step = requireStep(params.step)
    const { permission } = stepRules[step]
    requireMay(actor, permission)
    const draft = await findDraft(world.database, actor, requireId(params.draft))
    requireMay(actor, permission, draft.dossierId)
    const { id, subject, version, itemsVersion, factsVersion, document } = draft
    const hasText = textOf(letterIn(document)).trim() !== ''
    const closed = objectionsToStep(step, { ...draft, hasText }, 'een reden')
    return { step, closed, draft: { id, subject, version, itemsVersion, factsVersion } }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    const step = requireStep(params.step)
    const { permission, needsReason, done } = stepRules[step]
    requireMay(actor, permission)
    const id = requireId(params.draft)
    const { dossierId } = await findDraft(world.database, actor, id)
    requireMay(actor, permission, dossierId)
    if (needsReason) {
      const read = readForm(backForm, form)
      if (!read.ok) return wrongInput(read.answer)
      await takeDraftStep(world, actor, { id, step, ...read.input })
    } else {
      const read = readForm(stepForm, form)
      if (!read.ok) return wrongInput(read.answer)
      await takeDraftStep(world, actor, { id, step, reason: '', ...read.input })
    }
    return goTo(draftPath(id), done)
  })
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: `${data ? stepRules[data.step].label : 'Stand van de brief'} – Gestand` }]
}

export default function TakeStep() {
  const { step, closed, draft } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const { label, consequence, needsReason } = stepRules[step]
  const path = draftPath(draft.id)
  return (
    <Page
      title={titleWithErrors(label, Boolean(answer))}
      breadcrumbs={draftCrumbs(draft)}
      intro={consequence}
      width="reading"
    >
      {closed.length > 0 && !answer ? (
        <Alert tone="info" action={<TextLink to={path}>Terug naar de brief</TextLink>}>
          {closed.join(' ')}
        </Alert>
      ) : (
        <ActionForm errors={answer?.errors} general={answer?.general} submitLabel={label} cancelTo={path}>
          <SeenFields answer={answer} current={draft} />
          {needsReason && (
            <TextArea
              label="Waarom gaat de brief terug?"
              name="reason"
              maxLength={1000}
              defaultValue={String(answer?.values.reason ?? '')}
              errors={answer?.errors.reason}
            />
          )}
        </ActionForm>
      )}
    </Page>
  )
}
