import { chamberOptions } from '#app/features/commitments/origin.ts'
import { OwnWindowFields } from '#app/features/obligations/own-window-fields.tsx'
import { TermField } from '#app/features/obligations/term-field.tsx'
import type { Day } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { capital } from '#app/shared/text.ts'
import { CheckboxField } from '#app/ui/checkbox-field.tsx'
import { ComboField } from '#app/ui/combo-field.tsx'
import { DateField, SelectField, TextArea, TextField, type Option } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { passageKinds, passageNames } from './passage.ts'

interface PassageFieldsProps {
  answer: FormAnswer | undefined
  /** What the fields hold at first. */
  start: FormAnswer['values']
  choices: { organisations: Option[]; records: Option[]; sentOn: Day | null; today: Day }
}

/** Everything of a proposal that a person can correct; what its kind does not have may stay empty. */
export function PassageFields({ answer, start, choices }: PassageFieldsProps) {
  const values = answer?.values ?? start
  const errors = answer?.errors ?? {}
  const { organisations, records } = choices
  return (
    <>
      <SelectField
        label="Wat is dit?"
        name="kind"
        options={passageKinds.map((kind) => ({ value: kind, label: capital(passageNames[kind]) }))}
        defaultValue={String(values.kind ?? '')}
        errors={errors.kind}
      />
      <TextArea
        label="Tekst"
        name="wording"
        hint="Zo komt het in het register. Bij een overleg is dit de titel; bij iets dat deels is gedaan: wat is gedaan."
        maxLength={5000}
        defaultValue={String(values.wording ?? '')}
        errors={errors.wording}
      />
      <DateField
        label="Dag waarop dit is gehouden, afgesproken, gevraagd of toegezegd"
        name="on"
        optional
        hint="Laat dit leeg als het de dag van de brief zelf is."
        defaultValue={String(values.on ?? '')}
        errors={errors.on}
      />
      <ComboField
        label="Staat dit al in Gestand?"
        name="match"
        optional
        hint="Kies het onderdeel dat hier bedoeld is, of dat hiermee is afgedaan. Dan wordt niets dubbel vastgelegd."
        options={records}
        defaultValue={values.match}
        errors={errors.match}
      />
      <Fieldset legend="Wie en voor wanneer?">
        <ComboField
          label="Eigenaar, en wie meewerken"
          name="owners"
          multiple
          optional
          hint="Bij een afspraak is de eerste de eigenaar en voeren de anderen uit."
          options={organisations}
          defaultValue={values.owners}
          errors={errors.owners}
        />
        <TermField
          optional
          defaultValue={String(values.term ?? '')}
          errors={errors.term}
          saidOn={choices.sentOn ?? choices.today}
        />
        <OwnWindowFields answer={{ values, errors, general: [] }} />
        <TextField
          label="Waar een besluit op wacht"
          name="gate"
          optional
          defaultValue={String(values.gate ?? '')}
          errors={errors.gate}
        />
      </Fieldset>
      <KamerFields values={values} errors={errors} />
    </>
  )
}

function KamerFields({ values, errors }: Pick<FormAnswer, 'values' | 'errors'>) {
  return (
    <Fieldset legend="De Kamer en het overleg">
      <SelectField
        label="Welke Kamer"
        name="chamber"
        hint="Kies alleen een andere als deze zin over de andere Kamer gaat dan de brief."
        emptyLabel="De Kamer waaraan de brief is gestuurd"
        options={chamberOptions}
        defaultValue={String(values.chamber ?? '')}
        errors={errors.chamber}
      />
      <TextField
        label="In welk debat of stuk"
        name="activity"
        optional
        defaultValue={String(values.activity ?? '')}
        errors={errors.activity}
      />
      <TextArea
        label="Waar de voldane toezegging of het verzoek over ging"
        name="fulfils"
        rows={2}
        optional
        defaultValue={String(values.fulfils ?? '')}
        errors={errors.fulfils}
      />
      <CheckboxField
        label="Stond nog niet in Gestand: leg de toezegging of het verzoek vast en doe het hiermee af"
        name="unlisted"
        hint="De dag hierboven is dan de dag waarop het is toegezegd of gevraagd."
        defaultChecked={Boolean(values.unlisted)}
        errors={errors.unlisted}
      />
      <CheckboxField
        label="Dit is maar deels gedaan"
        name="partly"
        hint="Vul dan hieronder in wat overblijft, en hierboven de termijn daarvan."
        defaultChecked={Boolean(values.partly)}
        errors={errors.partly}
      />
      <TextArea
        label="Wat overblijft"
        name="remains"
        rows={2}
        optional
        defaultValue={String(values.remains ?? '')}
        errors={errors.remains}
      />
      <CheckboxField
        label="Dit overleg moet nog worden gehouden"
        name="planned"
        defaultChecked={Boolean(values.planned)}
        errors={errors.planned}
      />
    </Fieldset>
  )
}
