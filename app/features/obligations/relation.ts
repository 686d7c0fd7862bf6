import { kindName, type CommitmentOrigin, type ObligationKind } from './obligation.ts'

/** What one item has to do with another, read from the first to the second. */
export type RelationKind =
  | 'split_into'
  | 'remains_as'
  | 'merged_into'
  | 'replaced_by'
  | 'followed_by'
  | 'repeats'
  | 'changes'
  | 'supplements'
  | 'prepares'
  | 'same_subject'

/** The words before the other item: as the first of the two says it, and as the second does. */
const words: Record<RelationKind, { fromFirst: string; fromSecond: string }> = {
  split_into: { fromFirst: 'gesplitst in', fromSecond: 'voortgekomen uit de splitsing van' },
  remains_as: { fromFirst: 'wat overblijft, staat in', fromSecond: 'is wat overbleef van' },
  merged_into: { fromFirst: 'samengevoegd in', fromSecond: 'samengevoegd uit' },
  replaced_by: { fromFirst: 'vervangen door', fromSecond: 'vervangt' },
  followed_by: { fromFirst: 'gevolgd door', fromSecond: 'volgt op' },
  repeats: { fromFirst: 'herhaalt', fromSecond: 'herhaald door' },
  changes: { fromFirst: 'wijzigt', fromSecond: 'gewijzigd door' },
  supplements: { fromFirst: 'vult aan', fromSecond: 'aangevuld door' },
  prepares: { fromFirst: 'bereidt voor', fromSecond: 'voorbereid door' },
  same_subject: { fromFirst: 'gaat over hetzelfde als', fromSecond: 'gaat over hetzelfde als' },
}

/** An item as the page of another one names it. */
export interface RelatedItem {
  id: string
  kind: ObligationKind
  origin: CommitmentOrigin | null
  wording: string
  closed: boolean
}

export interface Related {
  /** The id of the relation. */
  id: string
  kind: RelationKind
  /** True where the reader stands at the first of the two. */
  isFirst: boolean
  other: RelatedItem
  /** Where it is taken away, for who may. */
  removeTo?: string | null
}

/** "voortgekomen uit de splitsing van" */
export function relationWords({ kind, isFirst }: Pick<Related, 'kind' | 'isFirst'>): string {
  return isFirst ? words[kind].fromFirst : words[kind].fromSecond
}

/** "gesplitst in de afspraak" */
export function writeRelation(related: Related): string {
  const name = kindName(related.other.kind, related.other.origin)
  const article = name === 'verzoek' || name === 'vervolgbesluit' ? 'het' : 'de'
  return `${relationWords(related)} ${article} ${name}`
}

/** Whether coming back to where one began makes no sense: nothing replaces what replaced it. */
export function isOneWay(kind: RelationKind): boolean {
  return kind !== 'same_subject'
}

interface End {
  id: string
  kind: ObligationKind
}

/** Why two items cannot stand in this relation, whatever others there are. */
export function objectionsToRelation(kind: RelationKind, from: End, to: End): string[] {
  if (from.id === to.id) return ['Dit is hetzelfde onderdeel. Kies een ander om mee te verbinden.']
  if (kind === 'prepares')
    return to.kind === 'decision' ? [] : ['Alleen een vervolgbesluit kan zo worden voorbereid.']
  if (kind === 'same_subject') return []
  return from.kind === to.kind ? [] : ['Dit kan alleen tussen twee onderdelen van dezelfde soort.']
}
