/** Where a person most likely wants to split: at the sentence end or the joining word nearest to the middle. */
export function halvesOf(quote: string): [string, string] {
  const places = [...quote.matchAll(/(?<=[.;:!?])\s+|,\s+(?=en\b)|\s+(?=en\b)/g)].map(
    ({ index, 0: gap }) => index + gap.length,
  )
  const middle = quote.length / 2
  const [at] = places.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))
  return at === undefined ? [quote, quote] : [quote.slice(0, at).trim(), quote.slice(at).trim()]
}
