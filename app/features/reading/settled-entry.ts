import type { Context, Draft } from './context.ts'
import { partialIn } from './promise-words.ts'

const entry =
  /(?<=[\p{L}\d)] )(?:(?:Deels|Ten dele|Gedeeltelijk|Volledig|Inmiddels) )?(?:[Aa]fgedaan|[Vv]oldaan|[Nn]agekomen|[Gg]estand gedaan)(?= met | bij | door |[.;,:]|$)/u
/** "Hieraan is met onderdeel C uitvoering gegeven." */
const met =
  /\b(?:hieraan|daaraan) (?:is|wordt|heb ik|hebben wij|geef ik) (?:\S+ ){0,10}?(?:uitvoering gegeven|gevolg gegeven|invulling gegeven|voldaan|gehoor gegeven|uitvoering|gevolg|invulling)\b/
/** "Naar mijn oordeel is zij voldaan met de brief van 3 oktober." */
const itself =
  /\b(?:is (?:zij|deze|die)|(?:zij|deze|die) is) (?:\S+ ){0,5}?(?:voldaan|afgedaan|nagekomen|gestand gedaan|ingelost) (?:met|door|bij|via|in)\b/
const ahead = /\b(?:zal|zullen|volgt nog|wordt|niet|pas|zodra)\b/

function nearPromise({ sentences }: Context, index: number): boolean {
  return [index, index - 1, index - 2].some(
    (at) =>
      sentences[at]?.paragraph === sentences[index]?.paragraph &&
      /\btoezegging|\btoegezegd|\bt0\d{4}\b/.test(sentences[at]?.plain ?? ''),
  )
}

/** Whether a heading above speaks of motions: what is settled there is no promise. */
function isUnderMotions({ sentences }: Context, index: number): boolean {
  for (let at = index; at >= Math.max(0, index - 14); at -= 1) {
    const found = /\b(?:moties?|toezeggingen?)\b/g
    const all = [...(sentences[at]?.plain ?? '').matchAll(found)].map(([word]) => word)
    const last = all.at(-1)
    if (last !== undefined) return last.startsWith('motie')
  }
  return false
}

/** An entry of an overview that says what became of the promise it stands for. */
export function settledEntry(context: Context, index: number): Draft | null {
  const sentence = context.sentences[index]
  if (!sentence || context.voice === 'list') return null
  const { plain, text } = sentence
  if (/\bmotie|\bverzoek/.test(plain) || isUnderMotions(context, index)) return null
  const named = entry.exec(text)
  const isEntry = named !== null && /^(?:\d|[A-Z])/.test(text) && /[A-Z]/.test(named[0].charAt(0))
  const isOfPromise = itself.test(plain) && nearPromise(context, index)
  const found = isEntry ? named : isOfPromise ? itself.exec(plain) : met.exec(plain)
  if (!found || ahead.test(plain.slice(Math.max(0, found.index - 30), found.index + found[0].length)))
    return null
  const next = context.sentences[index + 1]
  const isShort = isEntry && found.index + found[0].length >= text.length - 2
  const runsOn =
    isShort &&
    next?.paragraph === sentence.paragraph &&
    /\b(?:gegaan|verzonden|gestuurd|staat|brief|bijlage)\b/.test(next.plain)
  return {
    kind: 'fulfilment',
    first: index,
    last: runsOn ? index + 1 : index,
    fulfils: null,
    certainty: 0.74,
    why: `Er staat: «${found[0].slice(0, 60)}».`,
    partly: partialIn(plain),
  }
}
