/** The places of pasted words in a text, whatever their spaces and line ends; at most `most`. */
export function placesOf(text: string, words: string, most = 10): { startsAt: number; endsAt: number }[] {
  const { plain: wanted } = withoutSpace(words)
  if (wanted === '') return []
  const { plain, at } = withoutSpace(text)
  const places: { startsAt: number; endsAt: number }[] = []
  for (let from = plain.indexOf(wanted); from >= 0 && places.length < most;) {
    places.push({ startsAt: at[from] ?? 0, endsAt: (at[from + wanted.length - 1] ?? 0) + 1 })
    from = plain.indexOf(wanted, from + wanted.length)
  }
  return places
}

/** Straight and curled quotation marks are the same to who pastes. */
function withoutSpace(text: string): { plain: string; at: number[] } {
  const at: number[] = []
  let plain = ''
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? ''
    if (/\s/.test(sign)) continue
    plain += /[‘’‚]/.test(sign) ? "'" : /[“”„]/.test(sign) ? '"' : sign
    at.push(index)
  }
  return { plain, at }
}

/** Whether these offsets lie in the text and hold words. */
export function isPlace(text: string, startsAt: number, endsAt: number): boolean {
  return (
    startsAt >= 0 && endsAt > startsAt && endsAt <= text.length && /\S/.test(text.slice(startsAt, endsAt))
  )
}
