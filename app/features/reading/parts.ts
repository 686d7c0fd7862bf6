import { finites, modals, passives, receiving } from './verbs.ts'
import type { Sentence } from './sentences.ts'
import { isSign } from './words.ts'

/** A stretch of a sentence that can make a promise of its own: word indexes and places within the sentence. */
export interface Part {
  from: number
  to: number
  start: number
  end: number
}

const speakers = new Set(['ik', 'wij', 'we', 'u', 'uw', 'de', 'het', 'mijn', 'een', 'zij', 'hij'])
const farthest = 6

/** "… en daarna schrijf ik u …" */
const adverbs = new Set('daarna hierna vervolgens dan ook daarover hierover nadien tevens voorts'.split(' '))

function isTelling(w: string): boolean {
  return modals.has(w) || finites.has(w) || passives.has(w) || receiving.has(w)
}

/** "… en stuur ik uw Kamer …": a second finite verb behind "en" begins a part of its own. */
function beginsPart(sentence: Sentence, index: number): boolean {
  const { words } = sentence
  const w = words[index]?.w
  const next = words[index + 1]?.w ?? ''
  const isVerb = isTelling(next)
  if (w === ';') return true
  if (w === ':') return /^(?:dan|u|uw|ik|die|deze|dat|daarin|daarna)$/.test(words[index + 1]?.w ?? '')
  if (w !== 'en' && w !== 'maar') return false
  if (isVerb && speakers.has(words[index + 2]?.w ?? '')) return true
  const turned = words[index + 2]?.w ?? ''
  if (adverbs.has(next) && isTelling(turned) && speakers.has(words[index + 3]?.w ?? '')) return true
  if (isTurnedLater(sentence, index)) return true
  return next === 'ik' && (modals.has(words[index + 2]?.w ?? '') || finites.has(words[index + 2]?.w ?? ''))
}

/** "… en in maart volgt mijn reactie": a moment stands before the verb. */
function isTurnedLater({ words }: Sentence, index: number): boolean {
  if (
    !/^(?:in|op|voor|na|begin|medio|eind|uiterlijk|binnen|rond|volgend|dit)$/.test(words[index + 1]?.w ?? '')
  )
    return false
  for (let at = index + 2; at <= index + farthest; at += 1) {
    const w = words[at]?.w ?? ','
    if (isSign(words[at])) return false
    if (isTelling(w) || w === 'volgt' || w === 'volgen') return speakers.has(words[at + 1]?.w ?? '')
  }
  return false
}

export function partsOf(sentence: Sentence): Part[] {
  const { words } = sentence
  const parts: Part[] = []
  let from = 0
  for (let index = 1; index <= words.length; index += 1) {
    if (index < words.length && !beginsPart(sentence, index)) continue
    const next = index < words.length ? index + 1 : index
    const start = parts.length === 0 ? 0 : (words[from]?.start ?? 0)
    const end = index < words.length ? (words[index - 1]?.end ?? 0) : sentence.text.length
    parts.push({ from, to: index, start, end })
    from = next
  }
  return parts
}
