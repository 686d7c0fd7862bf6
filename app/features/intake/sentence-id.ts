/** Where a sentence stands on the page of its letter. */
export function sentenceId(passageId: string): string {
  return `zin-${passageId}`
}
