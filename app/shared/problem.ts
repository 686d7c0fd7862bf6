export type ProblemKind =
  'not-allowed' | 'not-found' | 'against-the-rules' | 'changed-meanwhile' | 'too-often'

/** A rule that was broken, in words for the person who broke it. Guards turn it into an answer; anything else is a fault. */
export class Problem extends Error {
  readonly kind: ProblemKind
  /** Sentences in Dutch that say what is wrong and what to do. */
  readonly objections: string[]
  /** For `changed-meanwhile`: what stands there now, beside what was typed. */
  readonly theirs: unknown

  constructor(kind: ProblemKind, objections: string | string[] = [], theirs: unknown = null) {
    const sentences = typeof objections === 'string' ? [objections] : objections
    super(sentences.join(' ') || kind)
    this.name = 'Problem'
    this.kind = kind
    this.objections = sentences
    this.theirs = theirs
  }
}

/** Throws when a rule objects; the usual second line of a command. */
export function requireNoObjections(objections: string[]): void {
  if (objections.length > 0) throw new Problem('against-the-rules', objections)
}
