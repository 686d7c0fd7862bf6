/** Words that say nothing about a subject. */
const small = new Set(
  'aan aangaande aanzien alle alles als andere betreft bestuurders bij daar daarbij dan dat deze die dit door een eens elk er ervan geen haar hebben heeft heb het hier hij hierover hoe hun ik in is jaar jl kamer kan kunnen maar mee meer met mij mijn moet moeten naar nader niet nog nu of om onder ons onze ook op over reeds ten ter te tot tussen uit uw van vanuit vast vele verder via voor waar was wat werd wij wil worden wordt zal ze zich zij zijn zo zodra zoals zou zullen informeren informeert toegezegd toezegging toezeggen afgesproken afspraak brief krijgt ontvangen geven'.split(
    ' ',
  ),
)
const stem = 5
/** A word in a compound: "stappen" in "vervolgstappen", "bereiden" in "voorbereid". */
const leastInside = 5

/** The words that a text is about, each once by its stem. */
export function subjectWords(text: string): Map<string, string> {
  const words =
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\d]+/gu) ?? []
  return new Map(
    words.filter((word) => word.length > 2 && !small.has(word)).map((word) => [word.slice(0, stem), word]),
  )
}

/** How many words of the one meet one of the other: the same by their stem, or the one within the other. */
export function sharedWords(one: Map<string, string>, other: Map<string, string>): number {
  let shared = 0
  for (const [begin, word] of one) if (other.has(begin) || isInside(begin, word, other)) shared += 1
  return Math.min(shared, other.size)
}

function isInside(begin: string, word: string, others: Map<string, string>): boolean {
  for (const [otherBegin, other] of others) {
    if (begin.length >= leastInside && other.includes(begin)) return true
    if (otherBegin.length >= leastInside && word.includes(otherBegin)) return true
  }
  return false
}

/** How much two texts are about the same, from 0 to 1: the share of words that meet, in the shorter one and in both. */
export function similarity(one: Map<string, string>, other: Map<string, string>): number {
  const least = Math.min(one.size, other.size)
  if (least === 0) return 0
  const shared = sharedWords(one, other)
  const both = (2 * shared) / (one.size + other.size)
  // A text of one or two words lies in many others.
  return (both + (shared / least) * Math.min(1, least / 4)) / 2
}
