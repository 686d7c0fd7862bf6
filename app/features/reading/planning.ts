import { chooseTerm } from './choose-term.ts'
import type { Context, Draft } from './context.ts'

const thing =
  /\b(?:\p{L}*(?:evaluatie|onderzoek|rapport|rapportage|pilot|pilots|proef|proeven|verkenning|wetsvoorstel|wetsbehandeling|monitor|consultatie|internetconsultatie|effectmeting|nulmeting|meting|aanbesteding|programma|project|traject|uitvoering|regeling|wet|convenant|opvanglocaties?|locaties?|opvang|studie|analyse|eindrapport|eindrapportage|tussenrapportage|advies|inventarisatie|voorbereidingen|werkzaamheden|bouw|campagne|training|fase|periode|maatregel|maatregelen|toets|plan|plannen|aanpak|subsidie|begroting|nota|strategie|akkoord|voorziening|centrum|loket|register|systeem|voorstel|richtlijn|verordening|tender|experiment|proeftuin|campagnes|gesprekken|termijn|contract|concessie|implementatie|uitrol|resultaten|cijfers|uitkomsten|wijziging))\b/u
const happens =
  /\b(?:start|starten|ligt|liggen|komt|komen|geldt|gelden|begint|beginnen|gaat|gaan|loopt|lopen|eindigt|eindigen|verschijnt|verschijnen|duurt|duren|sluit|opent|openen|(?:wordt|worden|zal|zullen)\b.{0,160}\b(?:afgerond|opgeleverd|gestart|uitgevoerd|gepubliceerd|verwacht|geevalueerd|voltooid|uitgebreid|geopend|ingediend|vastgesteld|verlengd|starten|beginnen|lopen|plaatsvinden|verschijnen|ingevoerd|herhaald|afgesloten|gehouden|ingaan|aanvangen|opgestart|worden)|treedt|treden|vindt|vinden|voorzien|gereed|gepland|levert|leveren|rondt|ronden|beschikbaar|verwacht)\b/

const unfolding =
  /\b(?:vangt (?:\S+ ){0,8}?aan|vangen (?:\S+ ){0,8}?aan|vindt plaats|vinden plaats|wordt (?:\S+ ){0,8}?(?:verwacht|uitgebracht)|presenteert|start|starten|begint|beginnen|loopt|lopen|eindigt|eindigen|verschijnt|verschijnen|opent|openen|sluit|sluiten|gaat (?:\S+ ){0,6}?van start|treedt|treden|geldt|gelden|staat (?:\S+ ){0,6}?open|brengt (?:\S+ ){0,8}?uit|rondt (?:\S+ ){0,8}?af|levert (?:\S+ ){0,8}?op|(?:wordt|worden) .{0,120}\b(?:afgerond|opgeleverd|gestart|geopend|gepubliceerd|voortgezet|hervat|uitgebreid|ingevoerd|afgesloten|verlengd|voltooid|uitgevoerd|gehouden)|is .{0,80}\b(?:operationeel|gereed|klaar|beschikbaar|voorzien|van kracht)|trekken|vertrekken|verhuizen|verhuist)\b/
const toldByOthers =
  /\b(?:liet|lieten|laten|gaf|gaven|heeft aangegeven|hebben aangegeven|toegezegd|zegde|zegden)\b.{0,30}\b(?:weten|aan|toe|dat|te)\b/
const ofPeople = /\b(?:ik|wij|we|u|uw|mijn|ons|onze)\b/

/** "De Autoriteit begint in januari met de toetsing": something takes its course, and nobody speaks of himself. */
function unfolds(plain: string): RegExpExecArray | null {
  return ofPeople.test(plain) ? null : unfolding.exec(plain)
}

/** A fact about what will happen when: no promise, but worth keeping beside the letter. */
export function planningIn(context: Context, index: number): Draft[] {
  const sentence = context.sentences[index]
  if (!sentence || context.voice === 'list') return []
  const { plain } = sentence
  const what = thing.exec(plain)
  const course = unfolds(plain)
  const verb = (what ? happens.exec(plain) : null) ?? course
  if (
    !verb ||
    toldByOthers.test(plain) ||
    /\b(?:verzoek|vraag) (?:ik|wij|u|uw)\b|\b(?:ik|wij) (?:verzoek|vraag)\b/.test(plain)
  )
    return []
  const term = chooseTerm(context.terms(index), [verb.index])
  if (!term || /^sinds\b/i.test(term.words) || (term.earliest === null && term.latest === null)) return []
  return [
    {
      kind: 'planning',
      first: index,
      last: index,
      term,
      certainty: what && what.index < verb.index ? 0.8 : 0.65,
      why: `Er staat wanneer iets gebeurt: «${(what ?? verb)[0].slice(0, 60)}», «${term.words}».`,
    },
  ]
}
