export type ProblemKind =
  'not-allowed' | 'not-found' | 'against-the-rules' | 'changed-meanwhile' | 'too-often'

/** A rule that was broken, in words for the person who broke it. Guards turn it into an answer; anything else is a fault. */
export class Problem extends Error {
  readonly kind: ProblemKind
  /** Sentences in Dutch that say what is wrong and what to do. */
  readonly objections: string[]
  /** For `changed-meanwhile`: what stands there now, beside what was typed. */
  readonly theirs: unknown
  /** The field of the form that it is about; null where it is about no single one. */
  readonly field: string | null

  constructor(
    kind: ProblemKind,
    objections: string | string[] = [],
    theirs: unknown = null,
    field: string | null = null,
  ) {
    const sentences = typeof objections === 'string' ? [objections] : objections
    super(sentences.join(' ') || kind)
    this.name = 'Problem'
    this.kind = kind
    this.objections = sentences
    this.theirs = theirs
    this.field = field
  }
}

/** Somebody chose what is not there or what is not for them, which look the same; what they typed comes back with this. */
export function wrongChoice(field: string, sentence: string): Problem {
  return new Problem('against-the-rules', sentence, null, field)
}

/** Finds what somebody chose in a form beside the item of its page; one that is not theirs looks like one that is not there. */
export async function asChosen<T>(field: string, find: () => Promise<T>): Promise<T> {
  try {
    return await find()
  } catch (error) {
    if (!(error instanceof Problem) || !/^not-(?:found|allowed)$/.test(error.kind)) throw error
    throw wrongChoice(
      field,
      'Wat u koos kent Gestand niet, of u werkt er niet in. Kies opnieuw uit de lijst.',
    )
  }
}

/** Throws when a rule objects; the usual second line of a command. */
export function requireNoObjections(objections: string[]): void {
  if (objections.length > 0) throw new Problem('against-the-rules', objections)
}
