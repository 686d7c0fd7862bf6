import { inARow } from '#app/shared/text.ts'
import type { ToldParticipant } from './letter-facts.ts'

/** "de burgemeester van Tilburg in zijn rol als VNG-bestuurder en de wethouders van Amsterdam en Utrecht" */
export function tellParticipants(participants: ToldParticipant[]): string {
  const groups = new Map<string, string[]>()
  const single: string[] = []
  for (const { function: post, capacity } of participants) {
    const [, name, place] = /^(.+?) van (.+)$/.exec(post) ?? []
    if (capacity || !name || !place) single.push(oneOf(post, capacity))
    else groups.set(name, [...(groups.get(name) ?? []), place])
  }
  const grouped = [...groups].map(([name, places]) =>
    places.length === 1 ? `de ${name} van ${places[0]}` : `de ${plural(name)} van ${inARow(places)}`,
  )
  return inARow([...single, ...grouped])
}

function oneOf(post: string, capacity: string): string {
  return capacity ? `de ${post} in de rol van ${capacity}` : `de ${post}`
}

function plural(name: string): string {
  return name.endsWith('r') ? `${name}s` : `${name}en`
}
