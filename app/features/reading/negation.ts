import type { Word } from './words.ts'

const denying = new Set(['niet', 'geen', 'nooit', 'noch', 'evenmin'])
const harmless = new Set(['alleen', 'nalaten', 'later', 'eerder', 'langer', 'slechts', 'enkel'])
const opening = new Set(['die', 'dat', 'waar', 'waarin', 'waarbij', 'waarvan', 'omdat', 'zodat', 'wie', 'of'])

/** Whether "niet" or "geen" between two words denies what they say: not in a clause of its own, and not "niet later dan". */
export function isDenied(words: Word[], from: number, to: number): boolean {
  for (
    let index = Math.max(0, Math.min(from, to));
    index <= Math.max(from, to) && index < words.length;
    index += 1
  ) {
    const w = words[index]?.w ?? ''
    if (index > Math.min(from, to) && opening.has(w)) return false
    if (!denying.has(w) || harmless.has(words[index + 1]?.w ?? '')) continue
    if (!words.slice(index + 1, Math.max(from, to)).some((next) => next.w === 'maar')) return true
  }
  return false
}

/** "Indien", "mocht": a promise that hangs on something. */
export function conditionIn(plain: string): string | null {
  return (
    /(?:^|, |\()(?:indien|mocht(?:en)?|tenzij|mits|als|in het geval dat|voor zover)\b/.exec(plain)?.[0] ??
    null
  )
}
