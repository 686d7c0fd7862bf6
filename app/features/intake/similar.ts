/** Words that say nothing about a subject. */
const small = new Set(
  'aan aangaande alle alles als andere bij daar daarbij dan dat deze die dit door een eens elk er ervan geen haar hebben heeft heb het hier hij hierover hoe hun ik in is jaar jl kamer kan kunnen maar mee meer met mij mijn moet moeten naar nader niet nog nu of om onder ons onze ook op over reeds ten ter te tot tussen uit uw van vanuit vast vele verder via voor waar was wat werd wij wil worden wordt zal ze zich zij zijn zo zodra zoals zou zullen informeren informeert toegezegd toezegging toezeggen afgesproken afspraak brief krijgt ontvangen geven'.split(
    ' ',
  ),
)
const stem = 5

/** The words that a text is about, cut short so that inflections meet. */
export function subjectWords(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\d]+/gu) ?? []
  return new Set(
    words.filter((word) => word.length > 2 && !small.has(word)).map((word) => word.slice(0, stem)),
  )
}

/** How much two texts are about the same, from 0 to 1: the share of words that meet, in the shorter one and in both. */
export function similarity(one: Set<string>, other: Set<string>): number {
  const least = Math.min(one.size, other.size)
  if (least === 0) return 0
  let shared = 0
  for (const word of one) if (other.has(word)) shared += 1
  const both = (2 * shared) / (one.size + other.size)
  // A text of one or two words lies in many others.
  return (both + (shared / least) * Math.min(1, least / 4)) / 2
}
