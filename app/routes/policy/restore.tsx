import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPolicy } from '#app/features/policy/find-policy.server.ts'
import { restorePolicySchema } from '#app/features/policy/policy-form.ts'
import { requireLevel } from '#app/features/policy/require-level.server.ts'
import { restorePolicy } from '#app/features/policy/restore-policy.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'
import { Problem } from '#app/shared/problem.ts'
import { requireNumber } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/field.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { crumbsOf, levelOf } from './place.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    const level = levelOf(params)
    const { code, nextNumber, versions } = await findPolicy(world.database, actor, level)
    const number = requireNumber(params.number)
    const found = versions.find((version) => version.number === number)
    if (!found && number !== 0) throw new Problem('not-found')
    return { level, code, nextNumber, number, on: found?.on ?? null, by: found?.by ?? null }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    const level = levelOf(params)
    await requireLevel(world.database, actor, level)
    const number = requireNumber(params.number)
    const read = readForm(restorePolicySchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await restorePolicy(world, actor, level, { number, ...read.input })
    return goTo(level.base, 'De regels zijn teruggezet. Gestand plant de herinneringen opnieuw.')
  })
}

export function meta() {
  return [{ title: 'Regels terugzetten – Gestand' }]
}

export default function RestorePolicy() {
  const { level, code, nextNumber, number, on, by } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const usual = level.dossierId
    ? 'Het dossier volgt daarna weer de algemene regels.'
    : 'Daarna gelden weer de regels waarmee Gestand begon.'
  return (
    <Page
      title={titleWithErrors(
        number === 0 ? 'Gewone regels terugzetten' : `Versie ${number} terugzetten`,
        Boolean(answer),
      )}
      breadcrumbs={crumbsOf(level, code)}
      intro={
        number === 0
          ? usual
          : `Deze versie is van ${on}, gemaakt door ${by}. De regels van nu blijven bewaard als versie.`
      }
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Terugzetten"
        cancelTo={level.base}
      >
        <VersionField answer={answer} current={nextNumber} />
        <TextField
          label="Waarom zet u deze regels terug?"
          name="why"
          defaultValue={String(answer?.values.why ?? '')}
          errors={answer?.errors.why}
        />
      </ActionForm>
    </Page>
  )
}
