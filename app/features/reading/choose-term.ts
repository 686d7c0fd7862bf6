import type { FoundTerm } from '#app/features/terms/find-terms.ts'
import type { Reading } from '#app/features/terms/reading.ts'

function hasWindow({ reading }: FoundTerm): boolean {
  return reading.earliest !== null || reading.latest !== null
}

function distance(term: FoundTerm, anchors: number[]): number {
  return Math.min(
    ...anchors.map((at) => (at < term.start ? term.start - at : at > term.end ? at - term.end : 0)),
  )
}

/** "op basis van de evaluatie" with the clause it waits for. */
function gateOf(terms: FoundTerm[]): string | null {
  return terms.find(({ reading }) => reading.rule === 'gate')?.reading.waitsFor ?? null
}

/**
 * Which of the moments in a sentence is the term of the verb: the one that stands nearest to it, one with a window
 * before one without. What it waits for comes along from elsewhere in the sentence.
 */
export function chooseTerm(
  terms: FoundTerm[],
  anchors: number[],
  waits: string | null = null,
): Reading | null {
  const ahead = terms.filter(({ kind }) => kind === 'term')
  const order = (one: FoundTerm, other: FoundTerm) => distance(one, anchors) - distance(other, anchors)
  const own = ahead.filter(({ reading }) => reading.rule !== 'gate')
  const [best] = [...own.filter(hasWindow).sort(order), ...own.filter((term) => !hasWindow(term)).sort(order)]
  const gate = waits ?? gateOf(ahead)
  const chosen = best ?? ahead[0]
  if (!chosen) return null
  const { reading } = chosen
  if (gate === null || reading.waitsFor !== null) return reading
  return { ...reading, waitsFor: gate, explanation: `${reading.explanation} Dit wacht op: ${gate}.` }
}
