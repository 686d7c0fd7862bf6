import { roleNames } from '#app/features/access/actor.ts'
import type { Day } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { DateField, SelectField } from '#app/ui/field.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'

const explained = {
  secretariat: 'Plant overleggen, schrijft verslagen en houdt afspraken bij. Alleen voor een ministerie.',
  liaison: 'Houdt toezeggingen aan de Kamer bij. Alleen voor een ministerie.',
  office: 'Ziet en doet wat de eigen organisatie aangaat. Voor iedereen buiten het ministerie.',
  reader: 'Leest mee, zonder vertrouwelijke stukken. Alleen voor een ministerie.',
  administrator: 'Beheert gebruikers, rollen en dossiers. Geldt voor alle dossiers.',
} as const

/** The fields of a role: which, where, and from when to when. */
export function RoleFields({
  dossiers,
  today,
  values = {},
  errors = {},
}: {
  dossiers: { id: string; code: string; name: string }[]
  today: Day
  values?: FormAnswer['values']
  errors?: FormAnswer['errors']
}) {
  const value = (name: string) => String(values[name] ?? '')
  return (
    <>
      <RadioGroup
        legend="Rol"
        name="role"
        options={Object.entries(roleNames).map(([role, label]) => ({
          value: role,
          label,
          hint: explained[role as keyof typeof explained],
        }))}
        defaultValue={value('role')}
        errors={errors.role}
      />
      <SelectField
        label="Dossier"
        name="dossierId"
        hint="Laat dit leeg voor een beheerder."
        emptyLabel="Geen dossier"
        options={dossiers.map(({ id, code, name }) => ({ value: id, label: `${code}: ${name}` }))}
        defaultValue={value('dossierId')}
        errors={errors.dossierId}
      />
      <DateField
        label="Eerste dag"
        name="startsOn"
        defaultValue={String(values.startsOn ?? today)}
        errors={errors.startsOn}
      />
      <DateField
        label="Laatste dag"
        name="endsOn"
        optional
        hint="Deze dag telt nog mee."
        defaultValue={value('endsOn')}
        errors={errors.endsOn}
      />
    </>
  )
}
