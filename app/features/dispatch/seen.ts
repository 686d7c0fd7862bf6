import { Problem } from '#app/shared/problem.ts'

/** What somebody saw of a letter when they decided. */
export interface Seen {
  version: number
  itemsVersion: number
  factsVersion: number
}

/** Refuses a decision about another text, or another content, than there is now. */
export function requireSeen(draft: Seen & { savedByName: string }, seen: Seen): void {
  const { version, itemsVersion, factsVersion, savedByName } = draft
  const isSameContent = itemsVersion === seen.itemsVersion && factsVersion === seen.factsVersion
  if (version === seen.version && isSameContent) return
  throw new Problem(
    'changed-meanwhile',
    version === seen.version
      ? 'Iemand anders wijzigde net wat deze brief doet. Kijk hieronder wat er nu staat en beslis opnieuw.'
      : `${savedByName} wijzigde net de tekst van deze brief. Lees hem opnieuw en beslis daarna.`,
    { version, itemsVersion, factsVersion },
  )
}
