/** Which of these texts looks most like it: its place, or null where none does. Somebody changed a sentence, and which one is it? */
export function mostSimilar(texts: string[], like: string): number | null {
  const wanted = wordsOf(like)
  let best: number | null = null
  let most = leastAlike
  texts.forEach((text, index) => {
    const alike = shareOf(wordsOf(text), wanted)
    if (alike <= most) return
    most = alike
    best = index
  })
  return best
}

/** Of the words of both, the share that they have in common. */
const leastAlike = 0.35

function shareOf(one: Set<string>, other: Set<string>): number {
  const common = [...one].filter((word) => other.has(word)).length
  return (2 * common) / Math.max(1, one.size + other.size)
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
