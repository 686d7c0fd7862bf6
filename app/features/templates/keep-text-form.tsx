import type { FormAnswer } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { TextArea, TextField } from '#app/ui/field.tsx'
import { ActionForm } from '#app/ui/form.tsx'

interface KeepTextFormProps {
  path: string
  text: string
  version: number
  answer: FormAnswer | undefined
  /** Where it was looked at already the text comes along out of sight. */
  looked: boolean
}

/** Saves the words of a fixed part with the reason. */
export function KeepTextForm({ path, text, version, answer, looked }: KeepTextFormProps) {
  const theirs = answer?.theirs as { version?: number; text?: string } | null | undefined
  return (
    <ActionForm
      action={`${path}/toepassen`}
      errors={answer?.errors}
      general={answer?.general}
      submitLabel="Tekst opslaan"
      cancelTo={path}
      cancelLabel="Terug naar de tekst"
    >
      {theirs && (
        <Alert tone="info" title="Dit geldt nu">
          <p className="keep-lines">{theirs.text || 'Geen tekst.'}</p>
        </Alert>
      )}
      {looked ? (
        <input type="hidden" name="text" value={text} />
      ) : (
        <TextArea label="Tekst" name="text" rows={8} defaultValue={text} errors={answer?.errors.text} />
      )}
      <input type="hidden" name="version" key={version} defaultValue={String(version)} />
      <TextField
        label="Waarom wijzigt u de tekst?"
        name="why"
        defaultValue={String(answer?.values.why ?? '')}
        errors={answer?.errors.why}
      />
    </ActionForm>
  )
}
