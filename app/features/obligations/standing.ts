/** What stands there now, for who was second to change an item. */
export interface Standing {
  version: number
  wording: string
  /** The words of the term with their window. */
  term: string | null
  /** The day it closed, written out. */
  closedOn: string | null
  /** The latest line of its history. */
  last: string | null
}

/** The standing that came back from a refused act; anything else is none. */
export function standingIn(theirs: unknown): Standing | null {
  return typeof theirs === 'object' && theirs !== null && 'version' in theirs ? (theirs as Standing) : null
}
