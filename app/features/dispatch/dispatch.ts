import { chamberNames, type Chamber } from '#app/features/commitments/origin.ts'
import type { DraftState } from '#app/features/drafts/draft-state.ts'
import { sentenceAround } from '#app/features/editor/sentences.ts'
import { objectionsToUse } from '#app/features/letters/letter-rules.ts'
import { shortWording } from '#app/features/obligations/obligation.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import { lowerFirst } from '#app/shared/text.ts'

export interface DispatchedDraft {
  state: DraftState
  chamber: Chamber
  consultation: { meetsOn: Day } | null
  items: { role: string }[]
}

/** What stands in the way of recording that a letter was sent on a day under a reference. */
export function objectionsToDispatch(
  draft: DispatchedDraft,
  { sentOn, reference }: { sentOn: Day; reference: string },
  today: Day,
): string[] {
  const { state, consultation, items } = draft
  if (state === 'sent') return ['Deze brief is al als verzonden vastgelegd.']
  if (state === 'dropped') return ['Deze brief is weggegooid. Er valt niets te verzenden.']
  if (state !== 'signed')
    return ['De brief is nog niet getekend. Leg eerst vast dat hij is getekend, dan ligt de tekst vast.']
  const does = items.some(({ role }) => role === 'fulfils' || role === 'fulfils_partly' || role === 'makes')
  return [
    ...(reference.trim() ? [] : ['Vul het kenmerk van de brief in.']),
    ...(sentOn > today ? ['De brief ligt in de toekomst. Vul de dag in waarop hij is verstuurd.'] : []),
    ...(does || consultation
      ? []
      : ['Deze brief doet niets af en meldt geen overleg. Kies eerst wat hij beantwoordt.']),
    ...(consultation && sentOn < consultation.meetsOn
      ? [
          `De brief gaat over het overleg van ${writeDay(consultation.meetsOn)}, maar is van ${writeDay(sentOn)}. Controleer de dag.`,
        ]
      : []),
  ]
}

/** What stands in the way of doing one item with a letter, with the item in the sentence. */
export function objectionsToItem(
  item: { wording: string; saidOn: Day; chamber: Chamber; closed: string[] },
  letter: { sentOn: Day; chamber: Chamber },
  today: Day,
): string[] {
  const name = `«${shortWording(item.wording, 80)}»`
  if (item.closed.length > 0)
    return item.closed.map(
      (sentence) => `${name}: ${lowerFirst(sentence)} Haal dit uit de brief, of heropen het eerst.`,
    )
  if (letter.sentOn > today) return []
  return objectionsToUse(letter, item, today).map((sentence) => `${name}: ${lowerFirst(sentence)}`)
}

/** Where a promise of a letter was made, such as "Brief aan de Tweede Kamer van 17 november 2020, kenmerk 3090253". */
export function placeOfPromise(letter: { chamber: Chamber; sentOn: Day; reference: string }): string {
  return `Brief aan de ${chamberNames[letter.chamber]} van ${writeDay(letter.sentOn)}, kenmerk ${letter.reference}`
}

/** The sentence of a letter in which these words stand, whatever the spaces; empty where they stand nowhere. */
export function sentenceWith(text: string, wording: string): string {
  const plain = (some: string) => some.replace(/\s+/g, ' ').trim()
  const wanted = plain(wording).replace(/[.\s]+$/, '')
  if (!wanted) return ''
  for (const line of text.split('\n').map(plain)) {
    const at = line.indexOf(wanted)
    if (at < 0) continue
    const { start, end } = sentenceAround(line, at)
    return line.slice(start, Math.max(end, Math.min(line.length, at + wanted.length)))
  }
  return ''
}
