import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { findLetterText } from '#app/features/templates/find-letter-text.server.ts'
import { partNames, usualTexts } from '#app/features/templates/letter-part.ts'
import { requireMinistry } from '#app/features/templates/require-ministry.server.ts'
import { restoreLetterText } from '#app/features/templates/restore-letter-text.server.ts'
import { restoreForm } from '#app/features/templates/template-form.ts'
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
import { Quoted } from '#app/ui/text.tsx'
import { textCrumbs, textPlace, textsPath } from './place.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    requireMay(actor, 'manage letter texts')
    const { organisationId, part } = textPlace(params)
    const { ministry, nextNumber, versions } = await findLetterText(world, actor, organisationId, part)
    const number = requireNumber(params.number)
    const found = versions.find((version) => version.number === number)
    if (!found && number !== 0) throw new Problem('not-found')
    const made = found ? { on: found.on, by: found.by } : null
    return { ministry, part, nextNumber, number, made, text: found?.text ?? usualTexts[part] }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form, params, goTo }) => {
    requireMay(actor, 'manage letter texts')
    const { organisationId, part } = textPlace(params)
    await requireMinistry(world.database, organisationId)
    const number = requireNumber(params.number)
    const read = readForm(restoreForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await restoreLetterText(world, actor, { organisationId, part, number, ...read.input })
    return goTo(textsPath(organisationId), 'De tekst is teruggezet. Nieuwe brieven krijgen hem.')
  })
}

export function meta() {
  return [{ title: 'Tekst terugzetten – Gestand' }]
}

export default function RestoreLetterText() {
  const { ministry, part, nextNumber, number, made, text } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const path = textsPath(ministry.id, part)
  return (
    <Page
      title={titleWithErrors(
        number === 0
          ? `Begintekst terugzetten: ${partNames[part]}`
          : `${partNames[part]}: versie ${number} terugzetten`,
        Boolean(answer),
      )}
      breadcrumbs={[...textCrumbs(true, ministry), { to: path, label: partNames[part] }]}
      intro={
        made
          ? `Deze versie is van ${made.on}, gemaakt door ${made.by}. De tekst van nu blijft bewaard als versie.`
          : 'Dit is de tekst waarmee Gestand begon. De tekst van nu blijft bewaard als versie.'
      }
      width="reading"
    >
      <Quoted>
        <span className="keep-lines">{text || 'Geen tekst.'}</span>
      </Quoted>
      <ActionForm errors={answer?.errors} general={answer?.general} submitLabel="Terugzetten" cancelTo={path}>
        <VersionField answer={answer} current={nextNumber} />
        <TextField
          label="Waarom zet u deze tekst terug?"
          name="why"
          defaultValue={String(answer?.values.why ?? '')}
          errors={answer?.errors.why}
        />
      </ActionForm>
    </Page>
  )
}
