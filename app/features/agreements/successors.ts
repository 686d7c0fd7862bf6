/** What one agreement becomes where it goes into others; what is left empty stays as it was. */
export interface Successor {
  wording: string
  /** Null for the owner of what it comes from. */
  owner: string | null
  /** Empty for the term of what it comes from. */
  term: string
}

/** What an agreement went into others by. */
export type AgreementEnd = 'split' | 'merge' | 'replacement'

export const endNames: Record<AgreementEnd, string> = {
  split: 'gesplitst',
  merge: 'samengevoegd',
  replacement: 'vervangen',
}

export const mostParts = 6
export const mostMerged = 50

/** A split leaves at least two. */
export function objectionsToSplit(parts: Successor[]): string[] {
  if (parts.length < 2)
    return [
      'Een splitsing heeft minstens twee delen. Beschrijf nog een deel. Wilt u alleen andere woorden, kies dan «Vervangen».',
    ]
  const texts = parts.map(({ wording }) => wording.trim().toLowerCase())
  return new Set(texts).size < texts.length
    ? ['Twee delen hebben dezelfde tekst. Schrijf bij elk deel op wat het inhoudt.']
    : []
}

interface MergedItem {
  id: string
  dossierId: string
  consultationId: string | null
  closedOn: string | null
  /** What was not said in a consultation, or whose minutes were released. */
  released: boolean
}

/** Only what lies open, in one dossier, becomes one; and nothing becomes visible by it that its minutes still hold back. */
export function objectionsToMerge(items: MergedItem[]): string[] {
  if (new Set(items.map(({ id }) => id)).size < 2) return ['Kies minstens twee afspraken om samen te voegen.']
  if (items.length > mostMerged)
    return [`U kunt ten hoogste ${mostMerged} afspraken tegelijk samenvoegen. Kies er minder.`]
  const places = new Set(items.map(({ consultationId }) => consultationId))
  return [
    ...(items.some(({ closedOn }) => closedOn)
      ? ['Een van deze afspraken is al afgerond. Laat die weg of heropen haar eerst.']
      : []),
    ...(new Set(items.map(({ dossierId }) => dossierId)).size > 1
      ? ['Deze afspraken staan in verschillende dossiers. Kies afspraken uit één dossier.']
      : []),
    ...(places.size > 1 && items.some(({ released }) => !released)
      ? [
          'Deze afspraken komen uit verschillende overleggen, en niet elk verslag is gedeeld. Deel eerst de verslagen.',
        ]
      : []),
  ]
}

/** The words of a term for the next in a series: a year that is named goes one on. */
export function nextTermWords(words: string): string {
  return words.replace(/\b(?:19|20)\d\d\b/g, (year) => String(Number(year) + 1))
}
