import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { previewPolicy } from '#app/features/planning/preview-policy.server.ts'
import { PolicyPreview } from '#app/features/planning/policy-preview.tsx'
import { ApplyForm } from '#app/features/policy/apply-form.tsx'
import { findPolicy } from '#app/features/policy/find-policy.server.ts'
import { kindNames, kindSlugs, widthNames, widthSlugs } from '#app/features/policy/policy.ts'
import { fieldsOf, objectionsToSteps, stepsOf, stepsSchema } from '#app/features/policy/policy-form.ts'
import { requireLevel } from '#app/features/policy/require-level.server.ts'
import { StepsFields } from '#app/features/policy/steps-fields.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { readForm, valuesOf } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { crumbsOf, levelOf, stepsPlace } from './place.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const level = levelOf(params)
    const { code, policy, nextNumber } = await findPolicy(world.database, actor, level)
    const place = stepsPlace(params)
    return { level, place, code, nextNumber, fields: fieldsOf(policy[place.kind][place.width]) }
  })
}

/** Looks at what the rules would change; nothing is written. */
export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params }) => {
    const level = levelOf(params)
    await requireLevel(world.database, actor, level)
    const { kind, width } = stepsPlace(params)
    const read = readForm(stepsSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    const steps = stepsOf(read.input, width)
    const errors = objectionsToSteps(steps, kind, width)
    if (Object.keys(errors).length > 0) return wrongInput({ values: valuesOf(form), errors, general: [] })
    return {
      preview: await previewPolicy(world, actor, level, { kind, width, steps }),
      fields: fieldsOf(steps),
    }
  })
}

export function meta() {
  return [{ title: 'Regels wijzigen – Gestand' }]
}

interface Asked {
  preview?: Awaited<ReturnType<typeof previewPolicy>>
  fields?: Record<string, string>
}

export default function PolicySteps() {
  const { level, place, code, nextNumber, fields } = useLoaderData<typeof loader>()
  const asked = useActionData() as Asked | undefined
  const answer = useFormAnswer()
  const name = `${kindNames[place.kind]}: ${widthNames[place.width].toLowerCase()}`
  const path = `${level.base}/${kindSlugs[place.kind]}/${widthSlugs[place.width]}`
  if (asked?.preview && asked.fields) {
    return (
      <Page
        title="Dit verandert er"
        breadcrumbs={[...crumbsOf(level, code), { to: path, label: name }]}
        intro="Er is nog niets gewijzigd. Kijk het na, en sla het daarna op."
      >
        <PolicyPreview {...asked.preview} />
        <ApplyForm path={path} fields={asked.fields} version={nextNumber} />
      </Page>
    )
  }
  return (
    <Page
      title={titleWithErrors(name, Boolean(answer?.errors))}
      breadcrumbs={crumbsOf(level, code)}
      intro="U ziet eerst wat er verandert in de herinneringen die nu gepland zijn."
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Bekijk wat er verandert"
        cancelTo={level.base}
      >
        <StepsFields answer={answer?.errors ? answer : undefined} current={fields} width={place.width} />
      </ActionForm>
    </Page>
  )
}
