import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/features/access/permissions.ts'
import {
  letterEndings,
  letterKinds,
  letterLimits,
  longestPasted,
  readInForm,
} from '#app/features/intake/intake-forms.ts'
import { IntakeList } from '#app/features/intake/intake-list.tsx'
import { listAcceptedIntakes, listIntakes } from '#app/features/intake/list-intakes.server.ts'
import { intakePath } from '#app/features/intake/passage.ts'
import { readIn } from '#app/features/intake/read-in.server.ts'
import { DossierField } from '#app/features/obligations/new-item-fields.tsx'
import { useFormAnswer } from '#app/routes/form-answer.ts'
import { withActor, wrongInput } from '#app/routes/guards.server.ts'
import { readChoices } from '#app/routes/obligations/read-choices.server.ts'
import { readForm, valuesOf } from '#app/shared/read-form.ts'
import { titleWithErrors } from '#app/ui/error-summary.tsx'
import { TextArea, TextField } from '#app/ui/field.tsx'
import { ActionForm } from '#app/ui/form.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    requireMay(actor, 'read in a letter')
    const [choices, intakes, accepted] = await Promise.all([
      readChoices(actor, desk, 'read in a letter'),
      listIntakes(desk.world, actor),
      listAcceptedIntakes(desk.world, actor),
    ])
    return { choices, intakes, accepted }
  })
}

export async function action(args: ActionFunctionArgs) {
  return withActor(args, async (actor, desk) => {
    requireMay(actor, 'read in a letter')
    const { world, form, goTo } = desk
    const { files, objections } = await desk.receive(letterLimits)
    const read = readForm(readInForm, form)
    const [file] = files
    const wrong = [
      ...objections,
      ...(objections.length === 0 ? objectionsToBrought(Boolean(file), form) : []),
    ]
    if (!read.ok || wrong.length > 0) {
      // What was chosen does not come back in a form.
      const atFile = wrong.length === 0 && file ? ['Kies het bestand opnieuw.'] : wrong
      const errors = {
        ...(read.ok ? {} : read.answer.errors),
        ...(atFile.length > 0 ? { file: atFile } : {}),
      }
      return wrongInput({ values: valuesOf(form), errors, general: [] })
    }
    const brought = file ? { file } : { pasted: read.input.text }
    const { id, known } = await readIn(world, actor, { dossierId: read.input.dossier, brought })
    return goTo(
      intakePath(id),
      known
        ? 'Deze brief was al ingelezen in dit dossier. Dit is wat er staat; er is niets dubbel gemaakt.'
        : 'Ingelezen. Er is nog niets vastgelegd: beoordeel eerst de voorstellen.',
    )
  })
}

/** A file or a text: of both it would not be known which one is the letter. */
function objectionsToBrought(hasFile: boolean, form: FormData): string[] {
  const hasText = String(form.get('text') ?? '').trim() !== ''
  if (hasFile && hasText)
    return ['U koos een bestand en plakte ook tekst. Maak het tekstvak leeg, of kies geen bestand.']
  return hasFile || hasText ? [] : ['Kies een bestand, of plak hieronder de tekst.']
}

export function meta() {
  return [{ title: 'Brief inlezen – Gestand' }]
}

export default function ReadIn() {
  const { choices, intakes, accepted } = useLoaderData<typeof loader>()
  const answer = useFormAnswer()
  return (
    <Page
      title={titleWithErrors('Brief inlezen', Boolean(answer))}
      breadcrumbs={[{ to: '/brieven', label: 'Brieven' }]}
      intro="Gestand leest een Kamerbrief, of de slotlijst van een commissiedebat, en stelt per zin voor wat u kunt vastleggen. U beslist; er wordt niets vastgelegd voordat u dat zegt."
      width="reading"
    >
      <ActionForm
        errors={answer?.errors}
        general={answer?.general}
        submitLabel="Inlezen"
        cancelTo="/brieven"
        encType="multipart/form-data"
        reloadDocument
      >
        <DossierField answer={answer} choices={choices} />
        <TextField
          label="Bestand"
          name="file"
          type="file"
          accept={letterEndings}
          optional
          hint={`Een ${letterKinds} van ten hoogste 20 MB en 500 bladzijden, met tekst die u kunt selecteren.`}
          errors={answer?.errors.file}
        />
        <TextArea
          label="Of plak de tekst"
          name="text"
          optional
          rows={12}
          maxLength={longestPasted}
          hint="De hele brief, of de toezeggingen die aan het einde van een debat zijn voorgelezen."
          defaultValue={String(answer?.values.text ?? '')}
          errors={answer?.errors.text}
        />
      </ActionForm>
      {intakes.length > 0 && (
        <Section title="Nog niet klaar" count={intakes.length}>
          <IntakeList intakes={intakes} />
        </Section>
      )}
      {accepted.length > 0 && (
        <Section title="Al vastgelegd" count={accepted.length}>
          <IntakeList intakes={accepted} />
        </Section>
      )}
    </Page>
  )
}
