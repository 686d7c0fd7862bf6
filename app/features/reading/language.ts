const dutch = new Set(
  'de het een en van ik dat die in te is op aan met voor zijn niet om er uw kamer wordt zal heeft hebben over'.split(
    ' ',
  ),
)
const english = new Set(
  'the of and to a in that is for on with as are be will have has this by our your not which from at we'.split(
    ' ',
  ),
)
const enough = 8

/** Whether a text is written in English rather than Dutch, by its small words. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}{1,12}/gu) ?? []
  const ours = words.filter((word) => dutch.has(word) && !english.has(word)).length
  const theirs = words.filter((word) => english.has(word) && !dutch.has(word)).length
  return theirs >= enough && theirs > ours * 2
}
