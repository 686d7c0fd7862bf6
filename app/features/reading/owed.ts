import { activityOf } from './activity.ts'
import type { Context, Draft } from './context.ts'
import { besideIn, doneIn } from './done-words.ts'
import { instrumentIn } from './instruments.ts'
import { partialIn } from './promise-words.ts'

const toDo =
  'terugkomen|terug te komen|terug zou komen|uitzoeken|nagaan|beantwoorden|vergelijken|sturen|toesturen|nasturen|nazoeken|weten|informeren|berichten|onderzoeken|natrekken|navragen|navraag doen|opvragen|doorgeven|verstrekken|ingaan|toelichten|reageren|melden|overleggen|bespreken|nazenden|toezenden|aanleveren|leveren|uitsplitsen|inventariseren|nakijken|laten kijken|voorleggen|aankaarten|krijgen|ontvangen|horen|vernemen|bekijken|becijferen|doorrekenen'
const owner = String.raw`(?:u|uw kamer|de kamer|zij|hij|haar|hem|het lid|de leden|de heer|mevrouw)`

/** A promise told without the word: "ik zou daarop terugkomen", "in het vooruitzicht gesteld", "u zou van mij een verslag krijgen". */
export const heldOutWords = [
  String.raw`(?:ik|wij) zou(?:den)? (?!graag|willen|het)(?:[^\s,;:]+ ){0,14}?(?:${toDo})\b`,
  String.raw`zou(?:den)? (?:ik|wij) (?!graag|willen|het)(?:[^\s,;:]+ ){0,14}?(?:${toDo})\b`,
  String.raw`(?:u|uw kamer) zou(?:den)? (?:nog |van mij |van ons ){1,2}(?:[^\s,;:]+ ){0,10}?(?:krijgen|ontvangen|horen|vernemen)\b`,
  String.raw`(?:ben|was|bleef) ik (?:[^\s,;:]+ ){0,8}?schuldig\b`,
  String.raw`ik (?:ben|was|bleef) (?:[^\s,;:]+ ){0,8}?schuldig\b`,
  String.raw`(?:heb ik|ik heb) (?:mij|me) (?:\S+ ){0,8}?bereid verklaard\b`,
  String.raw`in het vooruitzicht (?:gesteld|stelde|stelden)`,
  String.raw`(?:zei|gezegd|aangegeven|te horen|laten weten|gaf aan|gaf ik (?:\S+ ){0,6}?aan|meldde|schreef|antwoordde)(?: [^\s,;:]+){0,3}? dat ${owner} (?:[^\s,;:]+ ){0,16}?zou(?:den)?\b`,
  String.raw`(?:zei|gezegd|te horen|gaf ik (?:\S+ ){0,6}?aan)(?: [^\s,;:]+){0,3}? dat ik (?:[^\s,;:]+ ){0,16}?zou(?:den)?\b`,
  String.raw`(?:zei|beloofde|aangaf) (?:\S+ ){0,6}?te zullen (?:${toDo})`,
]

const points =
  /\b(?:die|dat|waarvan|welke|wat|waar|waarover|waarop) (?:[^\s,;:]+ ){0,12}?(?:tegoed (?:had|hebt|heeft)|te goed (?:had|hebt|heeft)|schuldig (?:was|ben|bleef)|in het vooruitzicht (?:had |heb )?(?:gesteld|stelde|stelden)|zei (?:\S+ ){0,6}?dat u\b.{0,80}\bzou|zei te zullen|nog van mij (?:zou|te ontvangen|kreeg)|(?:ik|wij) (?:\S+ ){0,4}?zou(?:den)? (?:\S+ ){0,8}?(?:sturen|toesturen|nasturen|zenden|toezenden|leveren|geven))\b|\b(?:in lijn met|zoals|conform|overeenkomstig) (?:wat|hetgeen) ik (?:\S+ ){0,6}?(?:zei|gezegd|zei te zullen)\b/
const given =
  /\b(?:sluit (?:ik|wij)|bijgesloten|ingesloten|meegezonden|meegestuurd|gevoegd|opgenomen|gekregen|ontvangen|voorzien in|ligt (?:nu )?voor u|gaat (?:hierbij|mee)|vergezelt)\b/
const ahead = /\b(?:zal|zullen|volgt|volgen|nog niet|verwacht|streef|hoop|wordt|worden|later)\b/

/** "De evaluatie, die u nog van mij tegoed had, sluit ik in.": what was held out is given. */
export function owedAndGiven(context: Context, index: number): Draft | null {
  const { plain = '' } = context.sentences[index] ?? {}
  const found = points.exec(plain)
  if (!found || /\baan (?:de orde|bod)\b/.test(plain)) return null
  const rest = plain.slice(0, found.index) + plain.slice(found.index + found[0].length)
  const now = instrumentIn(rest) ?? besideIn(rest) ?? given.exec(rest)?.[0] ?? doneIn(rest)
  if (now === null || (ahead.test(rest) && instrumentIn(rest) === null)) return null
  const activity = activityOf(context, index)
  return {
    kind: 'fulfilment',
    first: index,
    last: index,
    fulfils: null,
    on: activity?.on ?? null,
    activity: activity?.words ?? null,
    certainty: 0.72,
    why: `Er staat wat in het vooruitzicht was gesteld, met «${now.slice(0, 60)}».`,
    partly: partialIn(plain),
  }
}

/** "… waarmee ook die openstaande vraag is afgehandeld", "zodat ik dit punt als afgerond zie". */
const closed =
  /\b(?:waarmee|daarmee|hiermee|zodat|en daarmee)\b.{0,40}\b(?:vraag|punt|verzoek|onderwerp|kwestie|toezegging|belofte)\b.{0,80}\b(?:afgehandeld|afgerond|afgedaan|beantwoord|voldaan|gesloten|nagekomen|ingelost)\b/
/** Of such a promise the sentences before it tell. */
const heldOut = new RegExp(String.raw`\b(?:${heldOutWords.join('|')})`, 'u')

export function closedSince(context: Context, index: number): Draft | null {
  const sentence = context.sentences[index]
  const found = closed.exec(sentence?.plain ?? '')
  if (!sentence || !found || /\b(?:motie|niet|zal|wordt)\b/.test(found[0])) return null
  const told = [index - 1, index - 2].find((at) => {
    const one = context.sentences[at]
    return (
      one?.paragraph === sentence.paragraph &&
      (heldOut.test(one.plain) || /\b(?:toegezegd|beloofd)\b/.test(one.plain))
    )
  })
  if (told === undefined) return null
  return {
    kind: 'fulfilment',
    first: index,
    last: index,
    fulfils: null,
    certainty: 0.74,
    why: `Er staat dat het klaar is: «${found[0].slice(0, 60)}».`,
    partly: partialIn(sentence.plain),
  }
}
