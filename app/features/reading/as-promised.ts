import { aboutClause } from './about.ts'
import { activityOf } from './activity.ts'
import { chooseTerm } from './choose-term.ts'
import type { Context, Draft } from './context.ts'
import { besideIn, doneIn } from './done-words.ts'
import { instrumentIn } from './instruments.ts'
import { partialIn, promised, toldPromise } from './promise-words.ts'
import type { Sentence } from './sentences.ts'

const saidBefore =
  /\b(?:zoals|als|gelijk|overeenkomstig hetgeen|conform hetgeen|volgens)(?: [^\s,]+){0,40}?,? (?:toegezegd|toezegde|toezegden|beloofd|beloofde)\b/
const below = /\bhierna\b/
const does =
  /\b(?:hetgeen|wat|waaraan|dat|dit) (?:ik )?(?:doe|voldoe|gebeurt|geschiedt)?\b|\b(?:doe|voldoe|informeer|stuur|zend|bied|ontvangt|treft|geef|kom|ga|reageer|beantwoord|schets|volgt|vindt|is|wordt|zet|leg|licht)\b/

const comesLater =
  /\b(?:kunt|laat nog|duurt|wacht|zal|zullen|zult|volgt|volgen|komt|komen|ontvangt|krijgt|verschijnt|informeer|stuur|zend|bericht|bied|kom|wordt|worden|verwacht|hoop)\b/

/** "… het verslag dat ik in het debat heb toegezegd" */
const ofMine =
  /\b(?:wat|hetgeen) (?:\S+ ){0,20}?(?:toegezegd|beloofd)\b|\b(?:die|dat|welke|waarvan|zoals|wat|hetgeen) (?:\S+ ){0,14}?(?:ik|wij|mij|mijn ambtsvoorganger|voorganger) (?:\S+ ){0,14}?(?:toegezegd|toezegde|toezegden|beloofd|beloofde)\b/

const promisedItem =
  /\b(?:(?:de|het|mijn) (?:eerder )?)?(?:toegezegde|beloofde)(?: (?!hierbij|bijgaand|aan\b|is\b|treft|ontvangt)[^\s,.]+){1,8}/
const gives =
  /\b(?:informeer|stuur|zend|bied|geef|ontvangt|treft|reageer|ga|doe|schets|kom) (?:ik|wij|u|uw kamer)\b|\b(?:aan|bij)gevoegd\b|\baangeboden\b/

/** "De leergang die ik toezegde, komt er." */
const stillComes = /\b(?:komt er|komen er|zal er komen|zullen er komen|komt nog|volgt nog)\b/

function isTold(plain: string, now: string | null): boolean {
  const found = promised.exec(plain)
  if (!found) return false
  if (saidBefore.test(plain)) return true
  if (ofMine.test(plain) && /\b(?:ontvangt|krijgt|volgt) (?:u|uw kamer|de kamer)?\b/.test(plain)) return true
  if (ofMine.test(plain) && doneIn(plain.replace(ofMine, '')) !== null) return true
  return now !== null && (ofMine.test(plain) || does.test(plain.slice(found.index)))
}

/** "Zoals toegezegd bied ik u hierbij … aan", "het toegezegde overzicht ontvangt u hierbij". */
export function asPromised(context: Context, index: number): Draft | null {
  const sentence = context.sentences[index]
  if (!sentence) return null
  const { plain } = sentence
  const item = promisedItem.exec(plain)
  if (ofMine.test(plain) && stillComes.test(plain)) return announcedAgain(context, index, item?.[0] ?? null)
  const now = instrumentIn(plain) ?? besideIn(plain) ?? below.exec(plain)?.[0] ?? null
  if (!item && !isTold(plain, now)) return null
  const future =
    chooseTerm(context.terms(index), [0]) !== null || /\b(?:zal|zullen|blijf|later|nader)\b/.test(plain)
  const isGiven = gives.test(plain) || doneIn(plain) !== null
  const isAhead = now === null ? future : future && /\b(?:zal|zullen)\b/.test(plain)
  if (isAhead) return announcedAgain(context, index, item?.[0] ?? null)
  if (now === null && (!isGiven || (item && doneIn(plain) === null))) return null
  const activity = activityOf(context, index)
  const certainty = now === null ? 0.72 : 0.88
  const about = item
    ? item[0]
    : saidBefore.test(plain)
      ? aboutGiven(sentence)
      : aboutClause(sentence, toldPromise)
  return {
    kind: 'fulfilment',
    first: index,
    last: index,
    fulfils: about,
    on: activity?.on ?? null,
    activity: activity?.words ?? null,
    certainty,
    why: `Er staat «${item ? 'toegezegde' : 'toegezegd'}»${now ? ` met «${now}»` : ''}.`,
    partly: partialIn(plain),
  }
}

/** "Het toegezegde rapport volgt in mei", "zoals toegezegd informeer ik u in mei": it was promised before, and will be kept. */
function announcedAgain(context: Context, index: number, item: string | null): Draft | null {
  const sentence = context.sentences[index]
  if (!sentence || !comesLater.test(sentence.plain)) return null
  const activity = activityOf(context, index)
  return {
    kind: 'kept-promise-announced',
    first: index,
    last: index,
    fulfils: item ?? aboutGiven(sentence),
    on: activity?.on ?? null,
    activity: activity?.words ?? null,
    term: chooseTerm(context.terms(index), [0]),
    certainty: 0.8,
    why: 'Er staat dat nog komt wat eerder is toegezegd.',
  }
}

function aboutGiven({ text }: Sentence): string | null {
  const found = /\b(?:over|inzake|met betrekking tot|ten aanzien van) (.{3,200}?)(?: aan)?[.,]?$/i.exec(text)
  const given = /\b(?:hierbij|bijgaand) (.{3,200}?)(?: aan| toe)?[.]?$/i.exec(text)
  return found?.[1] ?? given?.[1] ?? null
}
