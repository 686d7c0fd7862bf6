import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import { chamberNames } from '#app/features/terms/chamber.ts'
import { chamberField } from '#app/features/terms/import-form.ts'
import { ImportPreview } from '#app/features/terms/import-preview.tsx'
import { previewImport } from '#app/features/terms/preview-import.server.ts'
import { readImport } from '#app/features/terms/read-import.server.ts'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { readForm, valuesOf, type FormAnswer } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { TextArea, TextField } from '#app/ui/field.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { calendarCrumbs } from './crumbs.ts'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor) => {
    requireMay(actor, 'manage the calendar')
    return null
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, { world, form }) => {
    requireMay(actor, 'manage the calendar')
    const read = readForm(chamberField, form)
    if (!read.ok) return wrongInput(read.answer)
    const found = await readImport(form, read.input.chamber)
    if ('objection' in found)
      return wrongInput({ values: valuesOf(form), errors: { [found.field]: [found.objection] }, general: [] })
    return { preview: await previewImport(world, actor, found) }
  })
}

export function meta() {
  return [{ title: 'Recessen invoeren – Gestand' }]
}

type Preview = Awaited<ReturnType<typeof previewImport>>

export default function ImportRecesses() {
  const asked = useActionData() as { preview?: Preview } | undefined
  const answer = useFormAnswer()
  if (asked?.preview) {
    return (
      <Page
        title="Dit verandert er"
        breadcrumbs={[...calendarCrumbs, { to: '/beheer/kalender/invoeren', label: 'Recessen invoeren' }]}
        intro="Er is nog niets gewijzigd. Kijk het na en voer het daarna in."
        width="reading"
      >
        <ImportPreview {...asked.preview} />
      </Page>
    )
  }
  return (
    <Page
      title={titleWithErrors('Recessen invoeren', Boolean(answer))}
      breadcrumbs={calendarCrumbs}
      intro="Kies een csv-bestand of een agendabestand (ics), of plak de tekst ervan. U ziet eerst wat er verandert."
      width="reading"
    >
      <ImportForm answer={answer} />
    </Page>
  )
}

function ImportForm({ answer }: { answer: FormAnswer | undefined }) {
  return (
    <ActionForm
      errors={answer?.errors}
      general={answer?.general}
      submitLabel="Bekijk wat er verandert"
      cancelTo="/beheer/kalender"
      encType="multipart/form-data"
    >
      <TextField
        label="Bestand"
        name="file"
        type="file"
        accept=".csv,.ics,text/csv,text/calendar"
        optional
        hint="Ten hoogste 1 MB."
        errors={answer?.errors.file}
      />
      <TextArea
        label="Of plak de tekst"
        name="text"
        optional
        hint="Een csv-bestand begint met de regel: chamber,name,start,end,source. Een dag die u leeg laat, blijft zoals hij is."
        defaultValue={String(answer?.values.text ?? '')}
        errors={answer?.errors.text}
        rows={8}
      />
      <RadioGroup
        legend="Van welke Kamer zijn de recessen?"
        name="chamber"
        hint="Alleen nodig bij een agendabestand waar het niet in staat."
        options={Object.entries(chamberNames).map(([chamber, label]) => ({ value: chamber, label }))}
        defaultValue={String(answer?.values.chamber ?? 'TK')}
      />
    </ActionForm>
  )
}
