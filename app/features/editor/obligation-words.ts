import type { ObligationKind } from './nodes.ts'

export const OBLIGATION_WORDS: Record<ObligationKind, { label: string; shortcut: string }> = {
  agreement: { label: 'Afspraak', shortcut: 'A' },
  commitment: { label: 'Toezegging', shortcut: 'T' },
  decision: { label: 'Vervolgbesluit', shortcut: 'V' },
}

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const SEASONS = 'voorjaar|lente|zomer|najaar|herfst|winter'
const NUMBERS = '\\d+|een|één|twee|drie|vier|vijf|zes|acht|tien|twaalf'

const TERM_PHRASES = [
  `binnen (?:${NUMBERS}) (?:dagen|weken|week|maanden|maand|jaar)`,
  `(?:uiterlijk |vóór |voor |per |op )?(?:op )?\\d{1,2} (?:${MONTHS})(?: \\d{4})?`,
  `(?:uiterlijk )?(?:begin |medio |eind )?(?:${MONTHS}) \\d{4}`,
  `(?:begin|medio|eind) (?:${MONTHS}|\\d{4})`,
  `(?:vóór|voor|na) (?:het|de) (?:zomer|kerst|herfst|voorjaars|mei)(?:reces)?`,
  `(?:volgend )?(?:${SEASONS})(?: van)? \\d{4}`,
  `volgend (?:${SEASONS})`,
  `(?:eerste|tweede|derde|vierde) (?:kwartaal|helft)(?: van)? \\d{4}`,
  `uiterlijk in (?:${MONTHS})`,
  'gaandeweg',
]
const TERM = new RegExp(`(?<![\\p{L}\\d])(?:${TERM_PHRASES.join('|')})(?![\\p{L}\\d])`, 'iu')

/** The first words in a sentence that look like a term; empty when there are none. */
export function termIn(wording: string): string {
  return TERM.exec(wording)?.[0].trim() ?? ''
}

/** The candidates whose name stands in the sentence as it is written, capitals included. */
export function namedIn<Candidate extends { name: string }>(
  wording: string,
  candidates: Candidate[],
): Candidate[] {
  return candidates.filter(({ name }) => standsIn(wording, name))
}

function standsIn(wording: string, name: string): boolean {
  const at = wording.indexOf(name)
  const around = [wording[at - 1] ?? ' ', wording[at + name.length] ?? ' ']
  return name !== '' && at >= 0 && !around.some((letter) => /[\p{L}\d]/u.test(letter))
}
