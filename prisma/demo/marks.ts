import { obligationBlock, type ObligationBlock, type ObligationKind } from '#app/features/editor/document.ts'
import { organisations, type OrganisationKey } from './cast.ts'

/** The id of an obligation of the demo, the same in every database. */
export function demoObligationId(number: number): string {
  return `60000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

export function idsOf(...owners: OrganisationKey[]): string[] {
  return owners.map((owner) => organisations[owner].id)
}

export interface Mark {
  id: string
  owners: OrganisationKey[]
  term?: string
  wording: string
}

/** A sentence of a verslag that is marked as an agreement, a commitment or a decision. */
export function mark(kind: ObligationKind, { id, owners, term = '', wording }: Mark): ObligationBlock {
  const named = owners.map((owner) => ({
    organisation: organisations[owner].id,
    name: organisations[owner].name,
  }))
  return obligationBlock({ obligation: id, kind, owners: named, term, wording })
}
