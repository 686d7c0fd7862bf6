import { DataList } from '#app/ui/data-list.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { organisationKindNames, tooiAddress, type OrganisationKind } from './organisation-form.ts'

/** What is known of an organisation. */
export function OrganisationFacts({
  organisation: { kind, tooi, period },
}: {
  organisation: { kind: OrganisationKind; tooi: string | null; period: string | null }
}) {
  const address = tooiAddress(tooi)
  return (
    <DataList
      items={[
        { label: 'Soort', value: organisationKindNames[kind] },
        { label: 'TOOI-code', value: address && <TextLink to={address}>{tooi}</TextLink> },
        ...(period ? [{ label: 'Periode', value: period }] : []),
      ]}
    />
  )
}
