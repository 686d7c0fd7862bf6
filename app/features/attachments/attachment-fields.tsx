import type { FormAnswer } from '#app/shared/read-form.ts'
import { TextField } from '#app/ui/field.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { Paragraph } from '#app/ui/text.tsx'
import { evidenceEndings, evidenceHint } from './attachment.ts'

/** Files, and who may open them; for what an office adds that is settled. */
export function AttachmentFields({
  answer,
  readers,
  optional,
}: {
  answer: FormAnswer | undefined
  readers: 'everyone' | 'ministry' | { office: string }
  /** Where they come with something else. */
  optional?: boolean
}) {
  return (
    <>
      <TextField
        label="Bestanden"
        name="files"
        type="file"
        multiple
        optional={optional}
        accept={evidenceEndings}
        hint={evidenceHint}
        errors={answer?.errors.files}
      />
      {typeof readers === 'object' ? (
        <Paragraph>
          Alleen {readers.office} en het ministerie (secretariaat en liaison) kunnen dit openen. Andere
          gemeenten zien het niet.
        </Paragraph>
      ) : (
        <RadioGroup
          legend={optional ? 'Wie mag de bestanden openen?' : 'Wie mag dit openen?'}
          name="audience"
          optional={optional}
          options={[
            {
              value: 'everyone',
              label: 'Iedereen die dit onderdeel ziet',
              hint:
                readers === 'everyone'
                  ? 'Ook gemeenten, de VNG en lezers.'
                  : 'Ook lezers binnen het ministerie.',
            },
            { value: 'ministry', label: 'Alleen het secretariaat en de liaison' },
          ]}
          defaultValue={String(answer?.values.audience ?? '')}
          errors={answer?.errors.audience}
        />
      )}
    </>
  )
}
