import type { FormAnswer } from '#app/shared/read-form.ts'
import { ComboField } from '#app/ui/combo-field.tsx'
import type { ComboOption } from '#app/ui/combo-filter.ts'
import { TextField } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'

interface SeatFieldsProps {
  posts: ComboOption[]
  organisations: ComboOption[]
  values?: FormAnswer['values']
  errors?: FormAnswer['errors']
}

/** Several who sit there for their own organisation, and one in another capacity. */
export function NewSeatFields({ posts, organisations, values = {}, errors = {} }: SeatFieldsProps) {
  return (
    <>
      <ComboField
        multiple
        label="Deelnemers namens hun eigen organisatie"
        hint="Typ een paar letters van de functie of de organisatie. U kunt er meer dan één kiezen."
        name="posts"
        options={posts}
        defaultValue={values.posts ?? []}
        errors={errors.posts}
      />
      <Fieldset
        legend="Eén deelnemer in een andere hoedanigheid"
        hint="Bijvoorbeeld een burgemeester die als bestuurder van de VNG aan tafel zit. Wie namens de VNG komt, telt voor de VNG en niet voor de eigen gemeente."
        optional
      >
        <ComboField
          label="Deelnemer"
          name="special"
          options={posts}
          defaultValue={values.special ?? ''}
          errors={errors.special}
        />
        <SeatFields organisations={organisations} values={values} errors={errors} optional />
      </Fieldset>
    </>
  )
}

/** For whom somebody sits there, and as what. */
export function SeatFields({
  organisations,
  values = {},
  errors = {},
  optional,
}: Omit<SeatFieldsProps, 'posts'> & { optional?: boolean }) {
  return (
    <>
      <ComboField
        label="Zit er namens"
        name="representsId"
        options={organisations}
        defaultValue={values.representsId ?? ''}
        errors={errors.representsId}
        hint={optional ? 'Laat dit leeg voor de eigen organisatie.' : undefined}
      />
      <TextField
        label="Hoedanigheid"
        name="capacity"
        hint="Bijvoorbeeld: VNG-bestuurder"
        optional={!optional}
        width="medium"
        defaultValue={String(values.capacity ?? '')}
        errors={errors.capacity}
      />
    </>
  )
}
