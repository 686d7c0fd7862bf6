import type { FormAnswer } from '#app/shared/read-form.ts'
import { TextArea, TextField } from '#app/ui/field.tsx'

/** The fields of a dossier, with what was typed or what stands. */
export function DossierFields({
  values = {},
  errors = {},
}: {
  values?: FormAnswer['values']
  errors?: FormAnswer['errors']
}) {
  const value = (name: string) => String(values[name] ?? '')
  return (
    <>
      <TextField label="Naam" name="name" defaultValue={value('name')} errors={errors.name} />
      <TextField
        label="Korte naam"
        name="code"
        hint="Zoals mensen het dossier noemen, bijvoorbeeld LVV."
        width="short"
        defaultValue={value('code')}
        errors={errors.code}
      />
      <TextArea
        label="Omschrijving"
        name="description"
        optional
        defaultValue={value('description')}
        errors={errors.description}
      />
      <TextField
        label="E-mailadres van het dossier"
        name="mail"
        type="email"
        optional
        hint="Hier komen antwoorden op herinneringen aan. Zonder adres gaan zij naar iemand van het secretariaat."
        width="medium"
        autoComplete="off"
        defaultValue={value('mail')}
        errors={errors.mail}
      />
    </>
  )
}
