import type { FormAnswer } from '#app/shared/read-form.ts'
import { TextField } from '#app/ui/field.tsx'
import { ActionForm } from '#app/ui/form.tsx'

/** Saves steps that were looked at, with the reason; what was typed comes along out of sight. */
export function ApplyForm(props: {
  path: string
  fields: Record<string, string>
  version: number
  answer?: FormAnswer
}) {
  const { path, fields, version, answer } = props
  const elsewhere = Object.entries(answer?.errors ?? {}).filter(([name]) => name !== 'why')
  const errors = answer?.errors.why ? { why: answer.errors.why } : undefined
  return (
    <ActionForm
      action={`${path}/toepassen`}
      errors={errors}
      general={[...(answer?.general ?? []), ...elsewhere.flatMap(([, sentences]) => sentences)]}
      submitLabel="Regels opslaan"
      cancelTo={path}
      cancelLabel="Terug naar de regels"
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="version" value={String(version)} />
      <TextField
        label="Waarom wijzigt u de regels?"
        name="why"
        defaultValue={String(answer?.values.why ?? '')}
        errors={answer?.errors.why}
      />
    </ActionForm>
  )
}
