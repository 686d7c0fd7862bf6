import { lowerFirst } from '#app/shared/text.ts'

/** The words of the register for what the Kamer waits for, as they stand behind "heeft uw Kamer verzocht"; null where their form does not allow that. */
export function askedWords(wording: string): string | null {
  const words = oneSentence(wording)
  if (words === null) return null
  const thing = thingIn(words)
  if (thing) return `om ${thing}`
  const about = /^(?:(?:De|Uw) Kamer )?informeren (over .+)$/i.exec(words)?.[1]
  if (about) return `om informatie ${about}`
  const [, verb, on] = /^(Reageren|Ingaan|Terugkomen) (op .+)$/.exec(words) ?? []
  if (verb && on)
    return `${verb === 'Reageren' ? 'te reageren' : verb === 'Ingaan' ? 'in te gaan' : 'terug te komen'} ${on}`
  const [, what, act] = given.exec(words) ?? []
  return what && act ? `om ${lowerFirst(what)} te ${act}` : null
}

/** The same behind "heb ik toegezegd". A meeting with its day in it would make a reader look for that meeting. */
export function promisedWords(wording: string): string | null {
  const words = oneSentence(wording)
  if (words === null || /\b(?:overleg|gesprek|gesproken)\b.*\d{4}/i.test(words)) return null
  const thing = thingIn(words)
  if (thing) return `uw Kamer ${thing} te ${paper.test(thing) ? 'sturen' : 'geven'}`
  const about = /^(?:(?:De|Uw) Kamer )?informeren (over .+)$/i.exec(words)?.[1]
  if (about) return `uw Kamer te informeren ${about}`
  const [, what, act] = given.exec(words) ?? []
  return what && act ? `uw Kamer ${lowerFirst(what)} te ${act}` : null
}

/** What is decided: "over het vervolg" of "Besluit over het vervolg." */
export function decidedWords(wording: string): string | null {
  const words = oneSentence(wording)
  const [, joint, about] = /^Besluit (over|om te|of) (.+)$/.exec(words ?? '') ?? []
  if (!joint || !about) return null
  return joint === 'of' ? `over de vraag of ${about}` : `${joint} ${about}`
}

/** What one sends rather than gives. */
const paper =
  /^(?:een|het|de) (?:\p{L}*brief|\p{L}*rapport\p{L}*|overzicht|plan|voorstel|\p{L}*reactie|notitie|lijst)\b/u
const given = /^((?:Een|Het|De) .+) (sturen|toesturen|geven|aanbieden|verstrekken)$/
const wants =
  /^(?:De|Uw) (?:(?:Tweede|Eerste) )?Kamer (?:wil|krijgt|ontvangt|wacht op|vraagt(?: om)?) ((?:een|het|de|bericht|informatie|inzicht) .+)$/
const infinitive = /\b(?:weten|krijgen|ontvangen|zien|hebben|horen|houden|doen|bespreken)$/

/** "een terugkoppeling" of "De Kamer wil een terugkoppeling". */
function thingIn(words: string): string | null {
  const thing = wants.exec(words)?.[1]
  return thing && !infinitive.test(thing) ? thing : null
}

function oneSentence(wording: string): string | null {
  const words = wording.trim().replace(/[.\s]+$/, '')
  return /[.:;!?]\s|[“”"«»]/.test(`${words} `) ? null : words
}
