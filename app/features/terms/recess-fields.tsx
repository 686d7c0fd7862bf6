import type { FormAnswer } from '#app/shared/read-form.ts'
import { DateField, TextField } from '#app/ui/field.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { chamberNames } from './chamber.ts'

/** The fields of a recess, with what was typed or what stands. */
export function RecessFields({
  values = {},
  errors = {},
}: {
  values?: FormAnswer['values']
  errors?: FormAnswer['errors']
}) {
  const value = (name: string) => String(values[name] ?? '')
  return (
    <>
      <RadioGroup
        legend="Kamer"
        name="chamber"
        options={Object.entries(chamberNames).map(([chamber, label]) => ({ value: chamber, label }))}
        defaultValue={value('chamber')}
        errors={errors.chamber}
      />
      <TextField
        label="Naam"
        name="name"
        hint="Met het jaar waarin het begint, bijvoorbeeld «kerstreces 2020-2021»."
        defaultValue={value('name')}
        errors={errors.name}
      />
      <DateField
        label="Eerste dag"
        name="start"
        optional
        hint="Laat leeg als deze dag nog niet bekend is. Gestand raadt hem niet."
        defaultValue={value('start')}
        errors={errors.start}
      />
      <DateField
        label="Laatste dag"
        name="end"
        optional
        hint="Laat leeg als deze dag nog niet bekend is."
        defaultValue={value('end')}
        errors={errors.end}
      />
      <TextField
        label="Bron"
        name="source"
        hint="Waar u dit vond, bijvoorbeeld tweedekamer.nl."
        defaultValue={value('source')}
        errors={errors.source}
      />
    </>
  )
}
