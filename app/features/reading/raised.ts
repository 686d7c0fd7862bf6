const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A number in raised figures: "¹²" for 12. */
export function raisedFigures(number: number): string {
  return [...String(number)].map((digit) => raised.charAt(Number(digit))).join('')
}
