import type { Sentence } from './sentences.ts'

const addressed =
  /^(?:,? ?(?:aan|jegens|richting) (?:uw kamers?|de (?:tweede |eerste )?kamer|u|het lid [\p{Lu}][\p{L} -]{1,40}?|de leden [^,]{1,80}?)(?= om| dat| te| over| gestand| inzake| is|,|$))?,? ?(?:(?:om|dat|inzake|over|betreffende|aangaande|ten aanzien van|met betrekking tot)(?: ik)? )?/iu

function trimmed(text: string): string | null {
  const words = text
    .replace(addressed, '')
    .replace(/^[\s,;:–-]+|[\s,;:.–-]+$/g, '')
    .trim()
  return words.length > 2 &&
    !/^(?:hierbij|hiermee|is|zijn|uw kamer|aan uw kamer|volledig|deels|nu|ook|gevolg|uitvoering|invulling|gehoor)$/i.test(
      words,
    )
    ? words
    : null
}

/** What stands between the words "toezegging" and the verb that keeps it. */
export function aboutPromise({ text, plain }: Sentence): string | null {
  const from = /\b(?:toezegging(?:en)?|belofte)\b/.exec(plain)
  if (!from) return null
  const start = from.index + from[0].length
  const rest = plain.slice(start)
  const end =
    /,? (?:gestand|na\b\.?$|na,|nagekomen|af\b\.?$|afgedaan|(?:is|zijn|wordt|worden|heb|heeft|kom|doe|voer|beschouw|acht) |voldaan|hiermee|hierbij|met deze|daarmee|als \w+ (?:beschouwen|afgedaan)|uit\b(?=\.?$|,| en )|in\b\.?$|volledig|deels|gedeeltelijk)/.exec(
      rest,
    )
  return trimmed(text.slice(start, end ? start + end.index : text.length))
}

/** What stands behind "toegezegd", "verzocht" or "gevraagd". */
export function aboutClause({ text, plain }: Sentence, cue: RegExp): string | null {
  const found = cue.exec(plain)
  if (!found) return null
  const behind = text.slice(found.index + found[0].length)
  const stop =
    /,? (?:hetgeen|waaraan|en daaraan|hierbij|met deze brief|bied ik|doe ik|kom ik|stuur ik|informeer ik u hierbij)\b/i.exec(
      behind,
    )
  return trimmed(stop ? behind.slice(0, stop.index) : behind)
}
