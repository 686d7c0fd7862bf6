import type { Chamber } from '#app/features/commitments/origin.ts'
import { isAbout, wordsOfTerm } from './closing-words.ts'
import { dayIn } from './head-date.ts'
import type { Layout } from './layout.ts'
import { plain } from './lines.ts'

const speaks =
  /\b(?:minister|staatssecretaris|minister-president|bewindspersoon|bewindslieden|ministers|staatssecretarissen)\b.{0,160}\b(?:zegt|zal|zullen|stuurt|sturen|informeert|informeren|heeft|komt|komen|zendt|gaat|doet|biedt|rapporteert|zeggen|neemt|legt|houdt|koppelt|meldt|schrijft|laat|beslist|herhaalt|bekijkt|vraagt)\b|\b(?:zegt|zal|stuurt|informeert|komt|zendt|biedt|gaat|heeft|rapporteert|ontvangt|wordt)\b.{0,120}\b(?:minister|staatssecretaris|bewindspersoon|kamer)\b/
const own = /\b(?:ik|mijn|mij|wij|ons)\b/
const title =
  /\b(?:toezegging|commissiedebat|debat|algemeen overleg|wetgevingsoverleg|notaoverleg|lijst|overleg|vergadering)/i

const announced =
  /^(?:[^.]{0,120}\b(?:toezeggingen|toegezegd|toezeggingenlijst|slotlijst|toezegging \d{1,3})\b[^.]{0,120}|(?:de )?voorzitter:.*)$/i
const meeting =
  /(?:debat|overleg|vergadering|behandeling|beschouwingen|vragenuur)\b|\b(?:AO|CD|WGO|NO|TMD)\b/i

/** Its first lines say that it is one: "Toezeggingen commissiedebat Spoor", "De voorzitter: …". */
function isTitled(layout: Layout): boolean {
  const lines = layout.text
    .slice(0, 6000)
    .split('\n')
    .map((line) => plain(line))
    .filter((line) => line !== '')
    .slice(0, 12)
  if (lines.some((line) => /^(?:geachte|hoogachtend|retouradres|> ?retouradres)\b/i.test(line))) return false
  if (/^(?:de )?voorzitter ?:/i.test(lines[0] ?? '')) return true
  const isNamed = lines.some((line) => line.length < 200 && announced.test(line))
  return (
    isNamed &&
    (lines.some((line) => line.length < 200 && meeting.test(line)) || /\btoezeggingen/i.test(lines[0] ?? ''))
  )
}

/** A list of promises speaks of the minister in each of its items, and nobody says "ik"; or it says above it what it is. */
export function isClosingList(layout: Layout): boolean {
  const { head } = layout
  const sentences = layout.sentences.filter((each) => !isAbout(each.plain) && !wordsOfTerm(each.plain))
  if (head.reference !== null || head.addressee !== null || head.signatory.name !== null) return false
  if (sentences.length === 0) return false
  if (sentences.length === 1 && /\b(?:uw kamer|zou|zouden)\b/.test(sentences[0]?.plain ?? '')) return false
  const promises = sentences.filter((sentence) => speaks.test(sentence.plain)).length
  const personal = sentences.filter((sentence) => own.test(sentence.plain)).length
  if (promises * 2 >= sentences.length && personal * 3 <= sentences.length) return true
  return promises > 0 && personal * 5 <= sentences.length * 3 && isTitled(layout)
}

export interface ListTitle {
  activity: string | null
  on: string | null
  chamber: Chamber | null
}

/** What stands above a list: which meeting it closes, and on which day. */
export function listTitle(text: string): ListTitle {
  const lines = text
    .slice(0, 3000)
    .split('\n')
    .map((line) => plain(line))
    .filter((line) => line !== '')
  const head = lines.slice(0, 8).filter((line) => line.length < 200 && !/[.]$/.test(line))
  const named = head.find((line) => title.test(line) && !/^(?:lijst van )?toezeggingen:?$/i.test(line))
  const on = head.map((line) => dayIn(line)).find((day) => day !== null) ?? null
  const activity =
    named
      ?.replace(/^verslag (?:van )?(?:het |een )?/i, '')
      .replace(/ [–-] toezeggingen$/i, '')
      .replace(
        /^(?:lijst van |overzicht van )?toezeggingen (?:uit |in |van |bij |tijdens )?(?:het |de )?/i,
        '',
      )
      .replace(/:$/, '') ?? null
  const chamber = /eerste kamer/i.test(text)
    ? 'EK'
    : /tweede kamer|commissiedebat|tweeminutendebat/i.test(text)
      ? 'TK'
      : null
  return { activity, on, chamber }
}
