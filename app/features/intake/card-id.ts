/** Where a proposal stands on its page. */
export function cardId(passageId: string): string {
  return `voorstel-${passageId}`
}
