import type { FormAnswer } from '#app/shared/read-form.ts'
import { CheckboxGroup } from '#app/ui/checkbox-field.tsx'
import { DateField, SelectField } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { sendingHours, weekdayNames, type Choices } from './preferences.ts'

interface FieldsProps {
  answer: FormAnswer | undefined
  choices: Choices
  colleagues: { id: string; name: string }[]
}

/** How and when somebody wants to hear of it, and who does while they are away. */
export function PreferencesFields(props: FieldsProps) {
  return (
    <>
      <MailFields {...props} />
      <MomentFields {...props} />
      <AbsenceFields {...props} />
    </>
  )
}

function MailFields({ answer, choices }: FieldsProps) {
  return (
    <>
      <RadioGroup
        legend="Hoe wilt u de herinneringen krijgen?"
        name="mails"
        options={[
          { value: 'digest', label: 'Eén mail per dag, met alles erin' },
          { value: 'single', label: 'Een mail voor elk onderwerp' },
        ]}
        defaultValue={String(answer?.values.mails ?? (choices.digest ? 'digest' : 'single'))}
        errors={answer?.errors.mails}
      />
      <RadioGroup
        legend="Wilt u aankondigingen?"
        name="announcements"
        hint="De vraag of het lukt, de laatste waarschuwing en wat daarna komt, krijgt u altijd."
        options={[
          { value: 'yes', label: 'Ja, ook ruim van tevoren' },
          { value: 'no', label: 'Nee, alleen als het dichtbij is' },
        ]}
        defaultValue={String(answer?.values.announcements ?? (choices.announcements ? 'yes' : 'no'))}
        errors={answer?.errors.announcements}
      />
      <RadioGroup
        legend="Wilt u nieuws?"
        name="news"
        hint="Wat anderen veranderden en waarbij u niets hoeft te doen, zoals een termijn die verschuift. Vragen aan u en antwoorden op uw verzoeken krijgt u altijd."
        options={[
          { value: 'yes', label: 'Ja, in de mail van de dag' },
          { value: 'no', label: 'Nee, ik kijk zelf in Gestand' },
        ]}
        defaultValue={String(answer?.values.news ?? (choices.news ? 'yes' : 'no'))}
        errors={answer?.errors.news}
      />
    </>
  )
}

function MomentFields({ answer, choices }: FieldsProps) {
  return (
    <>
      <CheckboxGroup
        legend="Op welke dagen wilt u aankondigingen en vragen?"
        name="weekdays"
        hint="Een laatste waarschuwing en een herinnering na de termijn komen op hun eigen werkdag."
        options={weekdayNames.map((label, index) => ({ value: String(index + 1), label }))}
        defaultValues={answer ? [answer.values.weekdays ?? []].flat() : choices.weekdays.map(String)}
        errors={answer?.errors.weekdays}
      />
      <SelectField
        label="Vanaf welk uur?"
        name="hour"
        options={sendingHours.map((hour) => ({ value: String(hour), label: `${hour} uur` }))}
        defaultValue={String(answer?.values.hour ?? choices.hour)}
        errors={answer?.errors.hour}
      />
    </>
  )
}

function AbsenceFields({ answer, choices: { absence }, colleagues }: FieldsProps) {
  return (
    <Fieldset
      legend="Bent u een tijd afwezig?"
      hint="Dan gaan uw herinneringen in die dagen naar uw vervanger. Daarna krijgt u ze weer zelf. Mag uw vervanger iets niet zien, dan gaat dat naar het secretariaat van het dossier."
    >
      <DateField
        label="Eerste dag"
        name="absentFrom"
        optional
        defaultValue={String(answer?.values.absentFrom ?? absence?.fromOn ?? '')}
        errors={answer?.errors.absentFrom}
      />
      <DateField
        label="Laatste dag"
        name="absentUntil"
        optional
        defaultValue={String(answer?.values.absentUntil ?? absence?.untilOn ?? '')}
        errors={answer?.errors.absentUntil}
      />
      <SelectField
        label="Vervanger"
        name="standIn"
        optional
        emptyLabel="Niemand: dan hoort het secretariaat het"
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={String(answer?.values.standIn ?? absence?.standInId ?? '')}
        errors={answer?.errors.standIn}
      />
    </Fieldset>
  )
}
