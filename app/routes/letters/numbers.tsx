import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { writeKamerstuk } from '#app/features/commitments/kamer-numbers.ts'
import { letterName } from '#app/features/commitments/letter-name.ts'
import { findLetter } from '#app/features/letters/find-letter.server.ts'
import { nameLetter } from '#app/features/letters/name-letter.server.ts'
import { namesForm } from '#app/features/letters/names-form.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { VersionField } from '#app/routes/version-field.tsx'
import { requireId } from '#app/shared/ids.ts'
import { readForm } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/field.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, { world, params }) => {
    requireMay(actor, 'send a letter')
    const letter = await findLetter(world, actor, requireId(params.letter))
    requireMay(actor, 'send a letter', letter.dossierId)
    const { id, version, reference, kamerstuk, documentNumber } = letter
    return { id, version, reference, kamerstuk, documentNumber }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, params, form, goTo }) => {
    requireMay(actor, 'send a letter')
    const { id, dossierId } = await findLetter(world, actor, requireId(params.letter))
    requireMay(actor, 'send a letter', dossierId)
    const read = readForm(namesForm, form)
    if (!read.ok) return wrongInput(read.answer)
    await nameLetter(world, actor, { id, ...read.input })
    return goTo(`/brieven/${id}`, 'De nummers van de brief zijn opgeslagen.')
  })
}

export function meta() {
  return [{ title: 'Nummers van de brief – Gestand' }]
}

export default function NameLetter() {
  const letter = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  const { values = {}, errors = {} } = answer ?? {}
  const { id, version, reference, kamerstuk, documentNumber } = letter
  return (
    <Page
      title={titleWithErrors('Nummers van de brief', Boolean(answer))}
      breadcrumbs={[
        { to: '/brieven', label: 'Brieven' },
        { to: `/brieven/${id}`, label: letterName(letter) },
      ]}
      intro="De Kamer geeft een brief zijn nummers pas later. Vul ze hier aan."
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Nummers opslaan"
        cancelTo={`/brieven/${id}`}
      >
        <VersionField answer={answer} current={version} />
        <TextField
          label="Kenmerk"
          name="reference"
          optional
          maxLength={100}
          defaultValue={String(values.reference ?? reference ?? '')}
          errors={errors.reference}
        />
        <TextField
          label="Kamerstuk"
          name="kamerstuk"
          optional
          hint="Bijvoorbeeld 19637, nr. 2677."
          maxLength={60}
          defaultValue={String(values.kamerstuk ?? (kamerstuk && writeKamerstuk(kamerstuk)) ?? '')}
          errors={errors.kamerstuk}
        />
        <TextField
          label="Documentnummer"
          name="documentNumber"
          optional
          hint="Bijvoorbeeld 2026D30000."
          maxLength={60}
          defaultValue={String(values.documentNumber ?? documentNumber ?? '')}
          errors={errors.documentNumber}
        />
      </ActionForm>
    </Page>
  )
}
