import { aboutPromise } from './about.ts'
import { activityOf } from './activity.ts'
import { chooseTerm } from './choose-term.ts'
import type { Context, Draft } from './context.ts'
import { besideIn, doneIn } from './done-words.ts'
import { instrumentIn } from './instruments.ts'
import { laterIn } from './later.ts'

const ways =
  'conform|overeenkomstig|ingevolge|in lijn met|indachtig|gelet op|getrouw aan|gehoor gevend aan|gevolg gevend aan|ter uitvoering van|ter voldoening aan|ter nakoming van|ter invulling van|ter afdoening van|in vervolg op|in aanvulling op|naar aanleiding van|in reactie op|in antwoord op|onder verwijzing naar|met verwijzing naar|met betrekking tot|inzake|ten aanzien van|wat betreft|betreffende|aangaande|aanhakend op|als uitvloeisel van|als uitwerking van|op grond van|gezien|blijkens|volgens|over'
/** "Naar aanleiding van mijn toezegging aan het lid Bos …": the promise stands before what comes of it. */
const lead = new RegExp(
  String.raw`\b(?:${ways}) (?:(?:de|het|een|deze|die|mijn|onze|eerdere|eerder|gedane|door mij gedane|genoemde|nog|openstaande|uitstaande|resterende|overige|andere|laatste|eerste) ){0,4}(?:toezegging(?:en)?|belofte)\b|\b(?:conform|overeenkomstig|volgens|getrouw) (?:toezegging|belofte|afspraak met uw kamer)\b`,
)
const ofOthers =
  /\b(?:toezegging(?:en)?|belofte) (?:van|door) (?!\d|mijn|de (?:toenmalige|vorige|minister|staatssecretaris))|\b(?:zijn|haar|hun) (?:toezegging|belofte)/
/** What the writer says here and now. */
const reporting =
  /\b(?:meld|bericht|informeer|deel|geef|schets|licht|laat|stuur|zend|bied|doe|merk|antwoord|wijs|verwijs|ga|reageer|kom|verstrek) (?:ik|wij|het kabinet)\b|\b(?:kan|wil) ik (?:u|uw kamer)?\b.{0,40}\b(?:melden|berichten|meedelen|mededelen|laten weten|aangeven)\b|\b(?:ik|wij) (?:meld|bericht|kan u melden|kan uw kamer melden|wijs|verwijs)\b/
const willCome =
  /\b(?:zal|zullen|volgt|volgen|blijf|blijft|streef|verwacht|hoop|voorzien|ga ik|wordt|worden|ontvangt|krijgt)\b/

interface Outcome {
  kind: 'fulfilment' | 'kept-promise-announced'
  certainty: number
  words: string
}

function outcomeOf(behind: string, hasTerm: boolean): Outcome | null {
  const isAhead = hasTerm || laterIn(behind) !== null || /\b(?:zal|zullen)\b/.test(behind)
  const now = instrumentIn(behind) ?? besideIn(behind)
  if (now !== null && !(hasTerm && willCome.test(behind)))
    return { kind: 'fulfilment', certainty: 0.88, words: now }
  if (/\b(?:niet|geen)\b.{0,40}\b(?:toegezegd|toezegging|nagekomen|mogelijk gebleken)\b/.test(behind))
    return null
  const done = doneIn(behind)
  if (done !== null && !isAhead) return { kind: 'fulfilment', certainty: 0.78, words: done.slice(0, 60) }
  const told = reporting.exec(behind)
  if (told && !isAhead) return { kind: 'fulfilment', certainty: 0.74, words: told[0] }
  const comes = willCome.exec(behind) ?? told
  return comes && isAhead ? { kind: 'kept-promise-announced', certainty: 0.78, words: comes[0] } : null
}

/** What a sentence says to have come, or to come, of the promise with which it begins. */
export function ledByPromise(context: Context, index: number): Draft | null {
  const sentence = context.sentences[index]
  const found = sentence ? lead.exec(sentence.plain) : null
  if (!sentence || !found || ofOthers.test(sentence.plain)) return null
  const rest = `${sentence.plain.slice(0, found.index)} ${sentence.plain.slice(found.index + found[0].length)}`
  const outcome = outcomeOf(rest, chooseTerm(context.terms(index), [0]) !== null)
  if (!outcome) return null
  const activity = activityOf(context, index)
  const isKept = outcome.kind === 'fulfilment'
  return {
    kind: outcome.kind,
    first: index,
    last: index,
    fulfils: aboutPromise(sentence),
    on: activity?.on ?? null,
    activity: activity?.words ?? null,
    ...(isKept ? {} : { term: chooseTerm(context.terms(index), [0]) }),
    certainty: outcome.certainty,
    why: `Er staat een eerdere toezegging, en wat ermee gebeurt: «${outcome.words}».`,
    partly: isKept && /\b(?:deels|gedeeltelijk|ten dele|voor een deel|eerste deel)\b/.test(sentence.plain),
  }
}
