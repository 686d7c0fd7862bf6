import type { Day } from '#app/shared/day.ts'

export type PartyRole = 'owner' | 'executor' | 'counterparty'

/** How far a party is with its part of an agreement. */
export type PartState = 'open' | 'started' | 'done' | 'failed'

export const partStates: readonly PartState[] = ['open', 'started', 'done', 'failed']

export const partStateNames: Record<PartState, string> = {
  open: 'nog niet begonnen',
  started: 'mee bezig',
  done: 'klaar',
  failed: 'lukt niet',
}

export const partyRoleNames: Record<PartyRole, string> = {
  owner: 'eigenaar',
  executor: 'uitvoerder',
  counterparty: 'wederpartij',
}

export interface Part {
  role: PartyRole
  state: PartState
  stateOn: Day | null
}

/** How many of those who carry out an agreement are done, and how many must be. */
export interface PartsProgress {
  done: number
  counted: number
  required: number
}

/** The owner and the executors count; a counterparty waits for what they do. */
function countedParts(parts: Part[]): Part[] {
  return parts.filter(({ role }) => role !== 'counterparty')
}

/** `requiredDone` is null where all must be done. */
export function partsProgress(parts: Part[], requiredDone: number | null): PartsProgress {
  const counted = countedParts(parts)
  return {
    done: counted.filter(({ state }) => state === 'done').length,
    counted: counted.length,
    required: Math.min(requiredDone ?? counted.length, counted.length),
  }
}

/** The day on which enough parties were done; null while they are not, or where nobody carries it out. */
export function settledByPartsOn(parts: Part[], requiredDone: number | null): Day | null {
  const { done, required } = partsProgress(parts, requiredDone)
  if (required === 0 || done < required) return null
  const days = countedParts(parts).flatMap(({ state, stateOn }) =>
    state === 'done' && stateOn ? [stateOn] : [],
  )
  return days.sort()[required - 1] ?? null
}

/** "2 van 5 klaar", and how many are needed where that is not all. */
export function writePartsProgress({ done, counted, required }: PartsProgress): string {
  const need = required < counted ? `, ${required} nodig` : ''
  return `${done} van ${counted} klaar${need}`
}

/** Who is to be a party to an agreement, and how many must be done; null for all. */
export interface PartiesChoice {
  owner: string | null
  executors: string[]
  counterparties: string[]
  required: number | null
}

/** Why these cannot be the parties of an agreement. */
export function objectionsToParties(choice: PartiesChoice): string[] {
  const { owner, executors, counterparties, required } = choice
  const working = carriersOf(choice)
  const objections: string[] = []
  if (!owner && executors.length > 0)
    objections.push('Kies ook een eigenaar: die is aanspreekbaar voor het geheel.')
  if (counterparties.some((id) => working.includes(id)))
    objections.push('Een organisatie kan niet tegelijk uitvoeren en wederpartij zijn. Kies een van beide.')
  return [...objections, ...objectionsToRequired(required, working.length)]
}

function objectionsToRequired(required: number | null, count: number): string[] {
  if (required === null || (required >= 1 && required <= count)) return []
  if (required < 1) return ['Minstens één partij moet klaar zijn. Laat het aantal leeg voor allemaal.']
  const there =
    count === 0
      ? 'niemand voert dit uit'
      : count === 1
        ? 'één partij voert dit uit'
        : `${count} partijen voeren dit uit`
  return [
    `U vraagt ${required} partijen die klaar zijn, maar ${there}. Kies een kleiner aantal of voeg partijen toe.`,
  ]
}

/** The owner and the executors, each once. */
export function carriersOf({ owner, executors }: Pick<PartiesChoice, 'owner' | 'executors'>): string[] {
  return [...new Set([...(owner ? [owner] : []), ...executors])]
}

/** The same parties with another owner, who is then no counterparty; the former owner goes. Without executors only the owner carries out. */
export function partiesWith(
  choice: PartiesChoice,
  owner: string | null,
  withExecutors: boolean,
): PartiesChoice {
  const newOwner = owner ?? choice.owner
  const executors = withExecutors && newOwner ? choice.executors.filter((id) => id !== newOwner) : []
  const counterparties = choice.counterparties.filter((id) => id !== newOwner)
  return {
    owner: newOwner,
    executors,
    counterparties,
    required: fitting(choice.required, executors.length + 1),
  }
}

/** All parties of several agreements: who carries out one carries out the whole. Without a choice the first owner owns it. */
export function mergedParties(choices: PartiesChoice[], owner: string | null): PartiesChoice {
  const newOwner = owner ?? choices.find((choice) => choice.owner)?.owner ?? null
  const carriers = new Set(choices.flatMap((choice) => carriersOf(choice)))
  if (newOwner) carriers.delete(newOwner)
  const counterparties = new Set(choices.flatMap((choice) => choice.counterparties))
  const asked = new Set(choices.map(({ required }) => required))
  return {
    owner: newOwner,
    executors: newOwner ? [...carriers] : [],
    counterparties: [...counterparties].filter((id) => id !== newOwner && !carriers.has(id)),
    required: asked.size === 1 ? fitting(choices[0]?.required ?? null, carriers.size + 1) : null,
  }
}

/** As many as were asked for, where there are so many; else all. */
function fitting(required: number | null, count: number): number | null {
  return required !== null && required <= count ? required : null
}
