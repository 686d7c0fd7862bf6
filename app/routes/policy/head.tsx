import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { chooseHead } from '#app/features/policy/choose-head.server.ts'
import { findHead } from '#app/features/policy/find-head.server.ts'
import { headSchema } from '#app/features/policy/head-form.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { SelectField } from '#app/ui/field.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { crumbsOf, levelOf } from './place.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params, today }) => {
    requireMay(actor, 'manage reminder rules')
    return {
      level: levelOf(params),
      head: await findHead(world.database, actor, requireId(params.dossier), today),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo, today }) => {
    requireMay(actor, 'manage reminder rules')
    const dossierId = requireId(params.dossier)
    await findHead(world.database, actor, dossierId, today)
    const read = readForm(headSchema, form)
    if (!read.ok) return wrongInput(read.answer)
    await chooseHead(world, actor, { dossierId, headId: read.input.head, version: read.input.version })
    return goTo(levelOf(params).base, 'Het hoofd van het secretariaat is opgeslagen.')
  })
}

export function meta() {
  return [{ title: 'Hoofd van het secretariaat – Gestand' }]
}

export default function ChooseHead() {
  const { level, head } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Hoofd van het secretariaat', Boolean(answer))}
      breadcrumbs={crumbsOf(level, head.code)}
      intro="Het hoofd krijgt bericht als het secretariaat na de herinneringen niets doet, en verder geen herinneringen, zolang er nog iemand in het secretariaat werkt. Is er geen hoofd? Dan krijgt de parlementair liaison van het dossier dat bericht."
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Opslaan"
        cancelTo={level.base}
      >
        <VersionField answer={answer} current={head.version} />
        <SelectField
          label="Wie is het hoofd?"
          name="head"
          optional
          emptyLabel="Niemand"
          options={head.choices.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={String(answer?.values.head ?? head.id ?? '')}
          errors={answer?.errors.head}
        />
      </ActionForm>
    </Page>
  )
}
