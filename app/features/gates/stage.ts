/** What a step towards a decision is, in the order in which an evaluation goes. */
export type StageKind = 'assignment' | 'draft' | 'report' | 'to_parliament' | 'response' | 'own'

/** An evaluation usually goes like this. */
export const usualStages = ['assignment', 'draft', 'report', 'to_parliament', 'response'] as const

const names: Record<(typeof usualStages)[number], string> = {
  assignment: 'opdracht',
  draft: 'concept',
  report: 'eindrapport',
  to_parliament: 'aan de Kamer',
  response: 'beleidsreactie',
}

/** What a stage is called; an own one has its own name. */
export function stageName({ kind, name }: { kind: StageKind; name: string }): string {
  return name || (kind === 'own' ? 'eigen stap' : names[kind])
}
