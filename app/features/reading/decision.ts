import { chooseTerm } from './choose-term.ts'
import type { Context, Draft } from './context.ts'
import { subjectOf } from './subject.ts'
import type { Sentence } from './sentences.ts'

const noun =
  /\b(?:besluit|besluiten|beslissing|besluitvorming|vervolgbesluit|kabinetsbesluit|besluitmoment|definitief besluit)\b/
const taken =
  /\b(?:(?:zal|zullen|wordt|worden|kan|kunnen|neem|neemt|nemen|moet|gaat|ga)\b.{0,200}\b(?:besluit(?:en|vorming)?|beslissing|vervolgbesluit)\b|(?:besluit(?:en|vorming)?|beslissing|vervolgbesluit|besluitmoment)\b.{0,160}\b(?:zal|zullen|wordt|worden|volgt|volgen|valt|vallen|voorzien|verwacht|gepland|plaatsvinden|plaats|kan|kunnen|nemen|neem|genomen worden))\b/
const deciding =
  /\b(?:zal|zullen|wordt|worden|ga|gaat|kan|kunnen|wil)\b.{0,220}\b(?:besluiten|beslissen|besloten|beslist)\b|\b(?:ik|wij|kabinet) (?:besluit|besluiten|beslis|beslist|beslissen)\b|\b(?:aan (?:een|het) (?:volgend |nieuw )?kabinet|voornemens|de bedoeling).{0,100} te (?:besluiten|beslissen)\b|\b(?:besluit|beslis|beslist) (?:ik|het kabinet|de minister|de staatssecretaris|wij)\b/
const done = /\b(?:is|zijn|heb|heeft|hebben|werd|werden|was)\b.{0,120}\b(?:genomen|besloten|beslist)\b/
const other =
  /\bbesluit(?:en)? op (?:het|de|een|uw|mijn|bezwaar)\b.{0,40}(?:verzoek|bezwaar|aanvraag)?|\b(?:wob|woo)-?(?:besluit|verzoek)|\bbezwaar\b|\b(?:ontwerp|raads|konings|uitvoerings|delegatie|gemeenschappelijk )besluit\b|\bbesluit van \d|\bpublicatie van mijn besluit\b/
const subordinate = /\b(?:voordat|alvorens|zonder dat|totdat|indien|mocht)\b.{0,60}\bbesluit/

const waits =
  /\b(?:mede )?(?:op basis van|op grond van|aan de hand van|in het licht van|afhankelijk van|met inachtneming van|zodra|nadat|na (?:afronding|ontvangst|afloop|oplevering|publicatie|bespreking|ommekomst) van|na|naar aanleiding van) ((?:de|het|een|deze|dit|die|mijn|onze)\b (?:[^\s,.;]+ ?){1,14})/
const waitsEnd =
  / (?:zal|zullen|wordt|worden|een besluit|besluit|besluiten|neem|neemt|nemen|kan|kunnen|in (?:het voorjaar|het najaar|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|uiterlijk|hierover|hier|daarover|of|genomen|volgt|valt|besloten|bezien|is voorzien|vindt)\b.*$/i

/** What the decision waits for, in the words of the letter. */
function waitsFor({ plain, text }: Sentence): string | null {
  const found = waits.exec(plain)
  const words = found?.[1]
  if (!found || words === undefined) return null
  const start = found.index + found[0].length - words.length
  const named = text
    .slice(start, start + words.length)
    .replace(waitsEnd, '')
    .trim()
  const isEvent =
    /evalua|rapport|onderzoek|uitkomst|resulta|advies|overleg|onderhandel|verkenning|analyse|monitor|consultatie|studie|pilot|proef|gesprek|reactie|scenario|meting|toets|bevinding|cijfers|begroting|formatie|uitspraak/.test(
      named,
    )
  return isEvent ? named : null
}

/** A decision that is still to be taken; decisions that were taken, and those on a request, are none. */
export function decisionsIn(context: Context, index: number): Draft[] {
  const sentence = context.sentences[index]
  if (!sentence || context.voice === 'list' || !/beslis|beslot|beslui/.test(sentence.plain)) return []
  const { plain, words } = sentence
  const byNoun = noun.test(plain) && taken.test(plain)
  const byVerb = deciding.test(plain)
  if ((!byNoun && !byVerb) || other.test(plain) || subordinate.test(plain)) return []
  if (done.test(plain) && !/\b(?:zal|zullen|wordt|worden|volgt|voorzien|neem|neemt)\b/.test(plain)) return []
  const isLate = /\b(?:pas|eerst|eerder dan)\b/.test(plain)
  if (/\b(?:geen|niet)\b (?:\S+ ){0,3}?(?:besluit|besloten|beslissing|genomen)/.test(plain) && !isLate)
    return []
  if (/\b(?:besluiten|besloten) (?:om )?(?:\S+ ){0,3}?te (?:gaan|mogen)\b/.test(plain) && !byNoun) return []
  const at = words.findIndex(({ w }) => /^(?:vervolg|kabinets)?(?:besluit|beslis|beslot)/.test(w))
  const modal = words.findIndex(({ w }) =>
    /^(?:zal|zullen|wordt|worden|neem|neemt|nemen|kan|kunnen|besluit|beslist|volgt|valt)$/.test(w),
  )
  const subject = subjectOf(words, modal, context.voice)
  if (subject === 'other' || subject === 'asked' || subject === 'kamer') return []
  const term = chooseTerm(
    context.terms(index),
    [words[at]?.start ?? 0, words[modal]?.start ?? 0],
    waitsFor(sentence),
  )
  const gate = waitsFor(sentence)
  const certain = term !== null || gate !== null
  if (!certain && /\b(?:dit|dat|mijn) besluit\b/.test(plain)) return []
  if (!certain && !/\b(?:zal|zullen|neem|neemt|volgt|voorzien)\b/.test(plain)) return []
  return [
    {
      kind: 'decision',
      first: index,
      last: index,
      term,
      certainty: certain ? 0.93 : 0.6,
      why:
        gate === null
          ? 'Er staat dat er nog een besluit komt.'
          : `Er staat dat er nog een besluit komt; het wacht op: ${gate}.`,
    },
  ]
}
