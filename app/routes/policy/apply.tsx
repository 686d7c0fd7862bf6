import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ApplyForm } from '#app/features/policy/apply-form.tsx'
import { changePolicy } from '#app/features/policy/change-policy.server.ts'
import { findPolicy } from '#app/features/policy/find-policy.server.ts'
import { kindSlugs, widthSlugs } from '#app/features/policy/policy.ts'
import { applyPolicySchema, fieldsOf, stepsOf } from '#app/features/policy/policy-form.ts'
import { requireLevel } from '#app/features/policy/require-level.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
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

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    const level = levelOf(params)
    await requireLevel(world.database, actor, level)
    const { kind, width } = stepsPlace(params)
    const read = readForm(applyPolicySchema, form)
    if (!read.ok) return wrongInput(read.answer)
    const { why, version, ...input } = read.input
    await changePolicy(world, actor, level, { kind, width, steps: stepsOf(input, width), why, version })
    return goTo(level.base, 'De regels zijn opgeslagen. Gestand plant de herinneringen opnieuw.')
  })
}

export function meta() {
  return [{ title: 'Regels opslaan – Gestand' }]
}

/** Seen only where the rules were not saved: what was typed is still there. */
export default function ApplyPolicy() {
  const { level, place, code, nextNumber, fields } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const path = `${level.base}/${kindSlugs[place.kind]}/${widthSlugs[place.width]}`
  const typed = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, String(answer?.values[name] ?? value)]),
  )
  const theirs = answer?.theirs as { version?: number } | null | undefined
  const version = theirs?.version ?? Number(answer?.values.version ?? nextNumber)
  return (
    <Page
      title={titleWithErrors('Regels opslaan', Boolean(answer))}
      breadcrumbs={crumbsOf(level, code)}
      width="reading"
    >
      <ApplyForm path={path} fields={typed} version={version} answer={answer} />
    </Page>
  )
}
