/** Ways to agree that say so only where a table was told of before: "konden zich vinden in", "gaven hun fiat". */

const result = String.raw`(?:compromis|afspraak|akkoord|oplossing|uitkomst|resultaat|slotsom|conclusie|lijn|deal|middenweg|tussenweg|gemene deler)`
const cues = [
  String.raw`(?:het|de|een|onze) (?:\S+ )?${result} (?:\S+ ){0,8}?(?:is|was|werd|luidt|luidde|houdt in|hield in|blijft)(?: \S+)?,? (?:dat|om)\b`,
  String.raw`er (?:ligt|is|kwam|lag) (?:nu |dus |ook |inmiddels |wel )?(?:een|de) (?:\S+ )?(?:afspraak|akkoord|deal|compromis)(?: \S+){0,4}? (?:om|dat|over)\b`,
  String.raw`^(?:uitkomst|afspraak|afgesproken|overeengekomen|resultaat|conclusie|besluit) ?:`,
  String.raw`(?:kon|konden|kan|kunnen|kunnen wij|konden wij) (?:\S+ ){0,6}?(?:zich|mij|ons) (?:\S+ ){0,4}?vinden\b`,
  String.raw`(?:gaf|gaven|geeft|geven) (?:\S+ ){0,3}?(?:hun|haar|zijn|mijn|het|groen) (?:\S+ )?(?:fiat|akkoord|instemming|zegen|jawoord|licht)\b`,
  String.raw`(?:is|ben|zijn|was|waren) (?:\S+ ){0,6}?akkoord(?= (?:met|dat|om)\b|[.,;:])`,
  String.raw`als (?:uitkomst|resultaat|conclusie|slotsom) (?:\S+ ){0,8}?dat\b`,
  String.raw`akkoord bevonden`,
  String.raw`bereid (?:getoond|gevonden)\b`,
  String.raw`(?:resulteerde|mondde|leidde) (?:\S+ ){0,3}?(?:in|tot|uit in) de afspraak (?:dat|om)\b`,
  String.raw`(?:steunen|steunden|omarmen) (?:\S+ ){0,2}?(?:plan|voorstel|lijn|aanpak|verdeling)\b`,
  String.raw`de handen op elkaar (?:gekregen|voor)\b`,
  String.raw`(?:slaan|sloegen) (?:\S+ ){0,4}?de handen ineen|de handen ineen(?:geslagen| te slaan)`,
  String.raw`(?:^|en )(?:de |het |alle |beide )?(?:\S+ ){1,5}?onderschrijven (?!het belang|de zorg|de noodzaak)(?:de|het|dat|deze)\b`,
  String.raw`(?:aanvaard|aanvaardden|accepteerden|accepteerde|geaccepteerd|omarmden|omarmd|overgenomen)\b`,
  String.raw`(?:zijn|waren|werden) (?:\S+ ){0,4}?(?:het|het erover|het hierover) eens:`,
  String.raw`(?:gezamenlijk|gezamenlijkheid|samen|met elkaar)\b(?: \S+){0,8}? (?:ervoor )?gekozen\b`,
  String.raw`(?:stelden|stelde|richtten|richtte|stellen|riepen) (?:\S+ ){0,3}?(?:samen|gezamenlijk) (?:\S+ ){1,8}?(?:in|op)\b`,
  String.raw`(?:schudden|schudde|gaven|gaf) (?:\S+ ){0,5}?(?:elkaar )?de hand\b`,
  String.raw`(?:sloot|sloten) (?:zich|ik mij|wij ons) (?:\S+ ){0,5}?aan bij\b`,
  String.raw`deel (?:ik )?de afspraak dat\b`,
  String.raw`[;,:] (?:dat|dit|zo|zulks) (?:is|werd|hebben|heb) (?:\S+ ){0,4}?(?:vastgelegd|bepaald|besloten|geregeld|bezegeld)\b`,
]
const consented = new RegExp(String.raw`(?:^|\b)(?:${cues.join('|')})`, 'u')
const mayConsent =
  /bereid|steun|ineen|onderschr|noteer|compromis|afspraa|afgespr|akkoord|oploss|uitkomst|resultaat|slotsom|conclusie|lijn|deal|weg|deler|vinden|fiat|instemming|zegen|licht|aanvaar|accepte|omarm|overgenomen|eens|gekozen|samen|gezamenlijk|hand|aan bij|vastgelegd|bepaald|besl|geregeld/

/** The words by which those at a table consent, or null. */
export function consentIn(plain: string): RegExpExecArray | null {
  return mayConsent.test(plain) ? consented.exec(plain) : null
}
