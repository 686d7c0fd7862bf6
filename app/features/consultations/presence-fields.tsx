import type { FormAnswer } from '#app/shared/read-form.ts'
import { SelectField, TextField } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'
import { presenceField, replacedByField } from './consultation-form.ts'
import { seatName } from './participant.ts'
import type { Participant } from './participant-table.tsx'

const choices = [
  { value: 'present', label: 'Aanwezig' },
  { value: 'absent', label: 'Afwezig' },
  { value: 'replaced', label: 'Vervangen' },
]

interface PresenceFieldsProps {
  participants: Participant[]
  values?: FormAnswer['values']
  errors?: FormAnswer['errors']
}

/** Who was there, in one form. Whoever was expected is taken to have come. */
export function PresenceFields({ participants, values = {}, errors = {} }: PresenceFieldsProps) {
  return participants.map((participant) => {
    const presence = presenceField(participant.id)
    const replacedBy = replacedByField(participant.id)
    const stands = participant.presence === 'expected' ? 'present' : participant.presence
    return (
      <Fieldset key={participant.id} legend={seatName(participant)} weight="field">
        <div className="presence">
          <SelectField
            label="Aanwezigheid"
            name={presence}
            options={choices}
            errors={errors[presence]}
            defaultValue={String(values[presence] ?? stands)}
          />
          <TextField
            label="Vervangen door"
            name={replacedBy}
            optional
            errors={errors[replacedBy]}
            defaultValue={String(values[replacedBy] ?? participant.replacedBy)}
          />
        </div>
      </Fieldset>
    )
  })
}
