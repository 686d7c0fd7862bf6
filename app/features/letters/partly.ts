/** How a commitment that is partly fulfilled splits. */
export interface PartlyFacts {
  /** What was done: it closes. */
  done: string
  /** What remains: a new open item. */
  remains: string
  /** The words of the term of what remains. */
  term: string
}

/** Why the words of an item were replaced by those of the part that a letter answered. */
export const answeredInPart = 'Deels afgedaan.'

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()

/** Why this is no split: one of the halves is nothing, or everything. */
export function objectionsToSplit({ done, remains, term }: PartlyFacts, wording: string): string[] {
  if (!plain(done)) return ['Schrijf op wat er is gedaan. Is er niets gedaan? Dan blijft dit open.']
  if (!plain(remains)) return ['Schrijf op wat er overblijft. Blijft er niets over? Doe het dan helemaal af.']
  if (plain(done) === plain(remains))
    return ['Wat is gedaan en wat overblijft zijn hetzelfde. Beschrijf elk deel in eigen woorden.']
  if (plain(done) === plain(wording))
    return ['Wat is gedaan is de hele tekst: dan blijft er niets over. Doe het dan helemaal af.']
  if (plain(remains) === plain(wording))
    return [
      'Wat overblijft is de hele tekst: dan is er niets gedaan. Beschrijf alleen wat nog moet gebeuren.',
    ]
  return plain(term) ? [] : ['Vul in voor wanneer gebeurt wat overblijft.']
}
