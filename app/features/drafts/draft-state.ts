/** How far a letter in the making is. */
export type DraftState = 'concept' | 'circulated' | 'signed' | 'sent' | 'dropped'

export const draftStates: Record<DraftState, string> = {
  concept: 'concept',
  circulated: 'ter afstemming',
  signed: 'getekend',
  sent: 'verzonden',
  dropped: 'weggegooid',
}

/** The states in which a letter is being made: no letter came of it yet, and one still may. */
export const statesInMaking = ['concept', 'circulated', 'signed'] as const satisfies readonly DraftState[]

/** Why its text and what it answers stay as they are. */
export function objectionsToWriting(state: DraftState): string[] {
  if (state === 'signed')
    return ['De brief is getekend. Wat erin staat kan niet meer veranderen. Haal eerst de handtekening weg.']
  if (state === 'sent') return ['De brief is verzonden. Wat erin staat kan niet meer veranderen.']
  return state === 'dropped' ? ['Deze brief is weggegooid.'] : []
}

/** The address of a letter in the making, or of something under it. */
export function draftPath(id: string, ...below: string[]): string {
  return ['/brieven/concepten', id, ...below].join('/')
}
