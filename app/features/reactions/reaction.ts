import type { Day } from '#app/shared/day.ts'

/** What a party thinks of the words of an agreement. */
export type Stance = 'agreed' | 'remarked' | 'disputed'

export type ReactionState = 'given' | 'changed' | 'withdrawn' | 'adopted' | 'kept' | 'lapsed'

export const stanceNames: Record<Stance, string> = {
  agreed: 'akkoord',
  remarked: 'akkoord met opmerking',
  disputed: 'andere formulering',
}

export const reactionStateNames: Record<ReactionState, string> = {
  given: 'nog niet besloten',
  changed: 'vervangen door een andere reactie',
  withdrawn: 'ingetrokken',
  adopted: 'tekst gewijzigd',
  kept: 'tekst blijft staan',
  lapsed: 'vervallen',
}

/** What a party says of words. */
export interface SaidOfWords {
  stance: Stance
  /** The words that it would have; empty where it agrees. */
  otherWording: string
  /** Its remark, or why it would have other words. */
  remark: string
}

/** A dispute asks for a decision until there is one. */
export function isOpenDispute({ stance, state }: { stance: Stance; state: ReactionState }): boolean {
  return stance === 'disputed' && state === 'given'
}

export function objectionsToReacting({ closedOn }: { closedOn: Day | null }): string[] {
  return closedOn ? ['Deze afspraak is al afgerond. Reageren op de tekst kan niet meer.'] : []
}

/** Why this cannot be said of the words that stand there. What a party said `before` stood in the form already. */
export function objectionsToReaction(
  said: SaidOfWords,
  wording: string,
  before: Omit<SaidOfWords, 'stance'> | null = null,
): string[] {
  const { stance, otherWording, remark } = said
  if (stance === 'disputed') {
    return [
      ...(otherWording ? [] : ['Schrijf op hoe de tekst volgens u moet zijn.']),
      ...(otherWording && sameWords(otherWording, wording)
        ? ['Dit is de tekst die er al staat. Wijzig iets, of kies «Akkoord».']
        : []),
      ...(remark ? [] : ['Schrijf op waarom de tekst anders moet.']),
    ]
  }
  return [
    ...(otherWording && !isShown(otherWording, wording, before?.otherWording)
      ? ['U vulde een andere tekst in. Kies dan «Andere formulering», of maak dat veld leeg.']
      : []),
    ...(stance === 'remarked' && !remark ? ['Schrijf uw opmerking op, of kies «Akkoord».'] : []),
    ...(stance === 'agreed' && remark && remark !== before?.remark
      ? ['U vulde een opmerking in. Kies dan «Akkoord met opmerking», of maak dat veld leeg.']
      : []),
  ]
}

function isShown(text: string, ...shown: (string | undefined)[]): boolean {
  return shown.some((one) => one !== undefined && sameWords(text, one))
}

/** Why nothing can be decided about a reaction any more, or never could. */
export function objectionsToDecided({ stance, state }: { stance: Stance; state: ReactionState }): string[] {
  if (stance !== 'disputed') return ['Deze partij is akkoord met de tekst. Er is niets te beslissen.']
  if (state === 'adopted' || state === 'kept')
    return [`Hierover is al besloten: ${reactionStateNames[state]}.`]
  return state === 'given' ? [] : [`Deze reactie is ${reactionStateNames[state]}. Er is niets te beslissen.`]
}

/** Why a reaction cannot be taken back any more. */
export function objectionsToWithdrawal({ state }: { state: ReactionState }): string[] {
  if (state === 'given') return []
  if (state === 'adopted' || state === 'kept')
    return [`Over deze reactie is al besloten: ${reactionStateNames[state]}. Intrekken kan niet meer.`]
  return [`Deze reactie is al ${reactionStateNames[state]}.`]
}

/** The names of the parties outside the ministry that said nothing of the words yet, and about which nothing was decided. */
export function partiesWithoutReaction(
  parties: { organisationId: string; name: string; isOutside: boolean }[],
  reactions: { organisationId: string; state: ReactionState }[],
): string[] {
  const known = reactions.filter(({ state }) => state === 'given' || state === 'kept')
  const said = new Set(known.map(({ organisationId }) => organisationId))
  return parties
    .filter(({ organisationId, isOutside }) => isOutside && !said.has(organisationId))
    .map(({ name }) => name)
}

/** Whether two texts say the same, whatever the spaces and line ends between their words. */
export function sameWords(some: string, other: string): boolean {
  const words = (text: string) => text.split(/\s+/).filter(Boolean).join(' ')
  return words(some) === words(other)
}
