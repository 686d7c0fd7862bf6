import type { FormAnswer } from '#app/shared/read-form.ts'
import { Details } from '#app/ui/details.tsx'
import { DateField, SelectField, TextField, type Option } from '#app/ui/field.tsx'
import { meansNames } from './notice.ts'

const names = ['toldOrganisation', 'toldOther', 'toldBy', 'toldReference', 'toldOn']

/** Who was told of an extension, where that may be left for later. */
export function OptionalNoticeFields(props: { answer: FormAnswer | undefined; organisations: Option[] }) {
  const isUsed = names.some((name) => props.answer?.values[name])
  return (
    <Details summary="Wie kreeg bericht van het uitstel?" open={isUsed}>
      <p>U kunt dit ook later vastleggen.</p>
      <NoticeFields {...props} />
    </Details>
  )
}

/** Who was told of an extension, by what, on which day. */
export function NoticeFields({
  answer,
  organisations,
}: {
  answer: FormAnswer | undefined
  organisations: Option[]
}) {
  const { values = {}, errors = {} } = answer ?? {}
  const field = (name: string) => ({ name, defaultValue: String(values[name] ?? ''), errors: errors[name] })
  return (
    <>
      <SelectField
        label="Organisatie"
        optional
        options={organisations}
        emptyLabel="Geen organisatie uit de lijst"
        {...field('toldOrganisation')}
      />
      <TextField
        label="Of iemand anders"
        optional
        hint="Bijvoorbeeld «Tweede Kamer»."
        {...field('toldOther')}
      />
      <SelectField
        label="Hoe"
        optional
        emptyLabel="Kies hoe"
        options={Object.entries(meansNames).map(([value, label]) => ({ value, label }))}
        {...field('toldBy')}
      />
      <TextField label="Kenmerk van de brief" optional {...field('toldReference')} />
      <DateField label="Dag van het bericht" optional {...field('toldOn')} />
    </>
  )
}
