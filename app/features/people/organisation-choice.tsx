import { ComboField } from '#app/ui/combo-field.tsx'

interface OrganisationChoiceProps {
  /** The one organisation somebody may write for; null where they choose. */
  fixed: { id: string; name: string } | null
  options: { value: string; label: string }[]
  defaultValue?: string
  optional?: boolean
  errors?: string[]
}

/** The organisation of a function or a person: told where there is no choice. */
export function OrganisationChoice({ fixed, ...field }: OrganisationChoiceProps) {
  if (!fixed) return <ComboField label="Organisatie" name="organisationId" {...field} />
  return (
    <p>
      Organisatie: <strong>{fixed.name}</strong>
      <input type="hidden" name="organisationId" value={fixed.id} />
    </p>
  )
}
