import { chooseTerm } from './choose-term.ts'
import type { Context, Draft } from './context.ts'

const thing =
  /\b(?:\p{L}*(?:evaluatie|onderzoek|rapport|rapportage|pilot|pilots|proef|proeven|verkenning|wetsvoorstel|wetsbehandeling|monitor|consultatie|internetconsultatie|effectmeting|nulmeting|meting|aanbesteding|programma|project|traject|uitvoering|regeling|wet|convenant|opvanglocaties?|locaties?|opvang|studie|analyse|eindrapport|eindrapportage|tussenrapportage|advies|inventarisatie|voorbereidingen|werkzaamheden|bouw|campagne|training|fase|periode|maatregel|maatregelen|toets|plan|plannen|aanpak|subsidie|begroting|nota|strategie|akkoord|voorziening|centrum|loket|register|systeem|voorstel|richtlijn|verordening|tender|experiment|proeftuin|campagnes|gesprekken|termijn|contract|concessie|implementatie|uitrol|resultaten|cijfers|uitkomsten|wijziging))\b/u
const happens =
  /\b(?:start|starten|ligt|liggen|komt|komen|geldt|gelden|begint|beginnen|gaat|gaan|loopt|lopen|eindigt|eindigen|verschijnt|verschijnen|duurt|duren|sluit|opent|openen|(?:wordt|worden|zal|zullen)\b.{0,160}\b(?:afgerond|opgeleverd|gestart|uitgevoerd|gepubliceerd|verwacht|geevalueerd|voltooid|uitgebreid|geopend|ingediend|vastgesteld|verlengd|starten|beginnen|lopen|plaatsvinden|verschijnen|ingevoerd|herhaald|afgesloten|gehouden|ingaan|aanvangen|opgestart|worden)|treedt|treden|vindt|vinden|voorzien|gereed|gepland|levert|leveren|rondt|ronden|beschikbaar|verwacht)\b/

/** A fact about what will happen when: no promise, but worth keeping beside the letter. */
export function planningIn(context: Context, index: number): Draft[] {
  const sentence = context.sentences[index]
  if (!sentence || context.voice === 'list') return []
  const { plain } = sentence
  const what = thing.exec(plain)
  const verb = happens.exec(plain)
  if (!what || !verb || /\b(?:verzoek|vraag) (?:ik|wij|u|uw)\b|\b(?:ik|wij) (?:verzoek|vraag)\b/.test(plain))
    return []
  const term = chooseTerm(context.terms(index), [verb.index])
  if (!term || (term.earliest === null && term.latest === null)) return []
  return [
    {
      kind: 'planning',
      first: index,
      last: index,
      term,
      certainty: what.index < verb.index ? 0.8 : 0.65,
      why: `Er staat wanneer iets gebeurt: «${what[0]}», «${term.words}».`,
    },
  ]
}
