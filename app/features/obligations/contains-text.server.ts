/** Texts that contain these words as they stand, in upper or lower case. */
export function containsText(text: string) {
  return { contains: text.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const }
}
