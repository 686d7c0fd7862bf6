import type { FormAnswer } from '#app/shared/read-form.ts'
import { ComboField } from '#app/ui/combo-field.tsx'
import { Details } from '#app/ui/details.tsx'
import { DateField, SelectField, TextArea, TextField, type Option } from '#app/ui/field.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { activityOptions } from './activity.ts'
import { KamerstukField } from './kamerstuk-field.tsx'

type Values = FormAnswer['values']
type FieldsProps = { values: Values; errors: FormAnswer['errors'] }

const filled = ({ values, errors }: FieldsProps, ...names: string[]) =>
  names.some((name) => Boolean(values[name]) || Boolean(errors[name]))

/** Where it was said: what kind of debat, and with what is rarely known under a fold. */
export function ActivityFields({ values, errors }: FieldsProps) {
  return (
    <>
      <SelectField
        label="Soort debat of stuk"
        name="activityKind"
        optional
        emptyLabel="Onbekend"
        options={activityOptions}
        defaultValue={String(values.activityKind ?? '')}
        errors={errors.activityKind}
      />
      <TextField
        label="Onderwerp"
        name="activity"
        hint="Bijvoorbeeld «vreemdelingen- en asielbeleid»."
        defaultValue={String(values.activity ?? '')}
        errors={errors.activity}
      />
      <Details
        summary="Nummer, andere dag of Kamerstuk"
        open={filled({ values, errors }, 'activityNumber', 'activityOn', 'kamerstuk')}
      >
        <TextField
          label="Nummer van het debat"
          name="activityNumber"
          width="medium"
          optional
          hint="Bijvoorbeeld 2024A05766."
          defaultValue={String(values.activityNumber ?? '')}
          errors={errors.activityNumber}
        />
        <DateField
          label="Dag van het debat"
          name="activityOn"
          optional
          hint="Alleen als dat een andere dag is dan die waarop dit is gezegd."
          defaultValue={String(values.activityOn ?? '')}
          errors={errors.activityOn}
        />
        <KamerstukField label="Kamerstuk waarin dit staat" values={values} errors={errors} />
      </Details>
    </>
  )
}

/** Whether the Kamer has it in its own register, and whom it was said to. */
export function RegisterFields({ values, errors }: FieldsProps) {
  return (
    <Details
      summary="Register van de Kamer, en aan wie dit is gezegd"
      open={filled({ values, errors }, 'inRegister', 'registerNumber', 'toWhom')}
    >
      <RadioGroup
        legend="Staat dit in het register van de Kamer?"
        name="inRegister"
        hint="De Tweede Kamer noteert alleen wat mondeling is toegezegd."
        options={[
          { value: '', label: 'Dat is nog niet nagegaan' },
          { value: 'ja', label: 'Ja' },
          { value: 'nee', label: 'Nee, alleen bij ons' },
        ]}
        defaultValue={String(values.inRegister ?? '')}
        errors={errors.inRegister}
      />
      <TextField
        label="Nummer in dat register"
        name="registerNumber"
        width="medium"
        optional
        hint="TZ202412-116 (Tweede Kamer) of T02933 (Eerste Kamer)."
        defaultValue={String(values.registerNumber ?? '')}
        errors={errors.registerNumber}
      />
      <TextArea
        label="Aan wie?"
        name="toWhom"
        optional
        rows={3}
        hint="Kamerleden met hun fractie, of een fractie. Zet elke naam op een eigen regel."
        defaultValue={String(values.toWhom ?? '')}
        errors={errors.toWhom}
      />
    </Details>
  )
}

/** The function that answers for it. */
export function PostField({ values, errors, posts }: FieldsProps & { posts: Option[] }) {
  return (
    <ComboField
      label="Verantwoordelijke functie"
      name="responsiblePostId"
      optional
      hint="De bewindspersoon die dit toezegde of aan wie dit is gevraagd."
      options={posts}
      defaultValue={values.responsiblePostId ?? ''}
      errors={errors.responsiblePostId}
    />
  )
}
