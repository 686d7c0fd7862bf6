/** An organisation that takes part in a dossier. */
export interface DossierParty {
  id: string
  name: string
  /** At how many consultations it was represented. */
  consultations: number
  /** Outside the ministry, with a part of its own in what was discussed. */
  isOutside: boolean
  /** Of how many open items it is the owner. */
  open: number
}

interface Organisation {
  id: string
  name: string
  kind: string
}

/** Who takes part, by name: represented at a consultation, or owner of an open item. */
export function partiesOf(consultations: Organisation[][], owned: Organisation[][]): DossierParty[] {
  const parties = new Map<string, DossierParty>()
  const partyOf = ({ id, name, kind }: Organisation) => {
    const party = parties.get(id) ?? { id, name, consultations: 0, isOutside: kind !== 'ministry', open: 0 }
    parties.set(id, party)
    return party
  }
  for (const present of consultations) {
    for (const organisation of new Map(present.map((one) => [one.id, one])).values())
      partyOf(organisation).consultations += 1
  }
  for (const owners of owned) for (const owner of owners) partyOf(owner).open += 1
  return [...parties.values()].sort((one, other) => one.name.localeCompare(other.name, 'nl'))
}
