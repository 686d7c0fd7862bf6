import type { FormAnswer } from '#app/shared/read-form.ts'
import { TextArea } from '#app/ui/field.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'

const inside = [
  {
    value: 'shared',
    label: 'Gedeeld',
    hint: 'Iedereen die dit onderdeel ziet, ook de gemeenten en de VNG.',
  },
  { value: 'internal', label: 'Intern', hint: 'Alleen het secretariaat en de liaison.' },
]
const insideOnly = [
  { value: 'shared', label: 'Gedeeld', hint: 'Iedereen binnen het ministerie die dit onderdeel ziet.' },
  { value: 'internal', label: 'Intern', hint: 'Alleen het secretariaat en de liaison.' },
]

/** How it stands, and who may read that. An office chooses between its own people and the ministry as well. */
export function ProgressFields({
  answer,
  readers,
}: {
  answer: FormAnswer | undefined
  readers: 'everyone' | 'ministry' | { office: string }
}) {
  return (
    <>
      <TextArea
        label="Hoe staat het ervoor?"
        name="text"
        maxLength={5000}
        defaultValue={String(answer?.values.text ?? '')}
        errors={answer?.errors.text}
      />
      <RadioGroup
        legend="Wie mag dit lezen?"
        name="visibility"
        options={optionsFor(readers)}
        defaultValue={String(answer?.values.visibility ?? 'shared')}
        errors={answer?.errors.visibility}
      />
    </>
  )
}

function optionsFor(readers: 'everyone' | 'ministry' | { office: string }) {
  if (readers === 'everyone') return inside
  if (readers === 'ministry') return insideOnly
  const { office } = readers
  return [
    {
      value: 'shared',
      label: 'Gedeeld met het ministerie',
      hint: `Het ministerie en ${office}. Andere gemeenten lezen dit niet.`,
    },
    { value: 'internal', label: 'Intern', hint: `Alleen ${office}.` },
  ]
}
