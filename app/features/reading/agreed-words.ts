/** The ways in which letters say that people at a table agreed on something, as data; folded, without accents. */

const count = String.raw`(?:volgende|onderstaande|nieuwe|concrete|bestuurlijke|nadere|aanvullende|verdere|heldere|duidelijke|belangrijke|twee|drie|vier|vijf|zes|een aantal|aantal|enkele|enige|diverse|verschillende|meerdere|een drietal|een tweetal|een viertal|de|het|een|tal van)`
const agreements = String.raw`(?:(?:werk|proces|vervolg|maatwerk|prestatie)?afspraa?k(?:en)?|afspraakje)`

/** The word by which it is said, and the voice in which that word tells of something that happened. */
const cues = [
  // afspreken, overeenkomen
  String.raw`afgesproken`,
  String.raw`overeengekomen`,
  String.raw`(?:spraken|spreken|sprak|spreek) (?:\S+ ){0,30}?af\b(?! (?:te|en toe))`,
  String.raw`(?:^|[:;] )(?:vastgelegd|bepaald|vastgesteld|geregeld) (?:\S+ ){0,4}?(?:is|zijn|werd|werden)\b`,
  String.raw`(?:onderdeel|deel|kern|strekking|inhoud|uitgangspunt|inzet) van (?:het|de|dit|deze|onze) (?:\S+ )?(?:akkoord|afspraak|afspraken|overeenkomst|compromis|vergelijk) (?:is|was),? dat`,
  String.raw`kwam(?:en)? (?:\S+ ){0,25}?overeen`,
  // een afspraak maken
  String.raw`(?:${count} )*${agreements} (?:is |zijn |werd |werden )?(?:gemaakt|vastgelegd|gesloten)`,
  String.raw`(?:maakten|maakte) (?:\S+ ){0,10}?${agreements}`,
  String.raw`(?:luidt|is|was|luidde) (?:de |onze )?afspraak`,
  String.raw`(?:zijn|waren) (?:dit |dat |hier )?(?:de|onze) (?:\S+ )?afspraken:(?= \S)`,
  String.raw`afspraak (?:is|luidt|was|luidde|houdt in),? dat`,
  String.raw`(?:hebben|heb|is|werd|zijn|heeft) (?:\S+ ){0,20}?(?:vastgelegd|bepaald|bekrachtigd|bezegeld),? (?:dat|om)`,
  String.raw`(?:legden|leggen) (?:\S+ ){0,12}?vast,? (?:dat|om)`,
  String.raw`tot (?:de|een|het) (?:\S+ )?(?:afspraak|akkoord|vergelijk|gezamenlijke lijn|overeenstemming) (?:ge)?komen`,
  String.raw`kwam(?:en)? (?:\S+ ){0,12}?tot (?:de|een|het) (?:\S+ )?(?:afspraak|akkoord|slotsom|conclusie|vergelijk|overeenstemming)`,
  String.raw`(?:ben|bent|is|zijn) (?:\S+ ){0,16}?tot (?:de|een|het) (?:\S+ )?(?:slotsom|conclusie|vergelijk) gekomen`,
  // het eens worden
  String.raw`(?:over)?eens (?:geworden|gevonden)`,
  String.raw`(?:werden|werd|waren|was|zijn) (?:\S+ ){0,16}?(?:erover |daarover |hierover )?(?:het )?(?:erover |daarover |hierover |er )?(?:snel |al |ook )?eens,? (?:dat|om|over)`,
  String.raw`(?:overeenstemming|consensus|akkoord) (?:\S+ ){0,3}?(?:bereikt|gekomen|gevonden|verkregen|gesloten)`,
  String.raw`(?:bereikten|bereikte|vonden|sloten) (?:\S+ ){0,12}?(?:overeenstemming|consensus|akkoord|een deal|elkaar)`,
  String.raw`(?:hebben|heeft|hadden) (?:\S+ ){0,12}?elkaar (?:\S+ ){0,8}?gevonden`,
  // instemmen
  String.raw`akkoord gegaan`,
  String.raw`ingestemd`,
  String.raw`stemden? (?:\S+ ){0,16}?in(?: met| mee|,|\.|$)`,
  String.raw`stemden? (?:\S+ ){0,6}?(?:ermee|daarmee|hiermee) in\b`,
  String.raw`(?:bestuurders|partijen|wij|we) (?:\S+ )?(?:kozen|kiezen) (?:er (?:\S+ )?voor|ervoor)\b`,
  String.raw`(?:gingen|ging|gaan) (?:\S+ ){0,12}?akkoord(?= met|[.,;]|$| dat)`,
  String.raw`(?:tussen|door) (?:partijen|rijk en (?:gemeenten|provincies|regio)|ons|de aanwezigen) is (?:\S+ ){0,3}?(?:geregeld|vastgelegd|bepaald)`,
  String.raw`elkaar (?:\S+ )?de hand (?:op )?gegeven`,
  String.raw`ertoe geleid dat`,
  String.raw`(?:schaarden?|schaart) zich (?:\S+ ){0,6}?achter`,
  // zich verbinden
  String.raw`(?:verbonden|verbond|verplichtten|verplichtte|committeerden|committeerde) zich`,
  String.raw`(?:zich|mij|ons) (?:\S+ ){0,8}?(?:eraan|ertoe|daaraan|daartoe|hieraan|hiertoe) (?:\S+ ){0,6}?(?:verbonden|verplicht|gecommitteerd)`,
  String.raw`zich (?:\S+ ){0,16}?(?:verbonden|verplicht|gecommitteerd|vastgelegd)(?= (?:om|tot|aan|op)\b|,|\.)`,
  String.raw`(?:namen|nam|nemen|neemt) (?:\S+ ){0,14}?op zich`,
  String.raw`op zich genomen`,
  String.raw`(?:verklaarden|verklaarde) (?:ik |wij )?(?:zich|mij|ons) (?:\S+ ){0,8}?bereid`,
  String.raw`(?:ondertekenden|tekenden|tekende) (?:\S+ ){0,10}?(?:convenant|akkoord|overeenkomst|intentieverklaring|deal|samenwerkingsovereenkomst)`,
  String.raw`(?:daarover|hierover|er) (?:bestaat|was|is) (?:\S+ ){0,3}?(?:overeenstemming|consensus)`,
  String.raw`(?:zich|mij|ons) (?:\S+ ){0,8}?bereid verklaard`,
  String.raw`(?:met elkaar|onderling|over en weer|gezamenlijk) (?:geregeld|vastgelegd|bepaald|beloofd|toegezegd|bezegeld)`,
  String.raw`elkaar (?:\S+ ){0,3}?(?:beloofd|toegezegd|verzekerd|gegarandeerd)`,
  String.raw`(?:zegden|zeggen|beloofden|beloven) (?:\S+ )?(?:elkaar|over en weer)`,
  String.raw`toezegging van (?:\S+ ){1,8}?(?:aanvaard|geaccepteerd)`,
  String.raw`(?:nemen|neemt|namen|nam) (?:\S+ ){0,24}?voor (?:hun|haar|zijn|onze) rekening`,
  String.raw`(?:verbinden|verbindt|verplichten|verplicht|committeren|committeert) zich`,
  String.raw`(?:partijen|alle aanwezigen|de aanwezigen|de bestuurders(?: en ik)?|wij|we) (?:\S+ )?(?:onderschrijven|onderschreven)(?: \S+){0,6}? dat\b`,
  // vaststaan, uitkomst
  String.raw`(?:tussen|voor) (?:partijen|ons|allen|de aanwezigen) staat (?:nu |inmiddels )?vast`,
  String.raw`(?:houden|hielden) (?:wij|we|partijen|allen|alle partijen|de bestuurders en ik) (?:\S+ ){0,8}?vast aan`,
  String.raw`(?:wij|we|partijen|alle partijen|de bestuurders en ik) (?:houden|hielden) (?:\S+ ){0,8}?vast aan`,
  String.raw`(?:de )?(?:uitkomst|uitkomsten|slotsom|conclusie|resultaat) (?:\S+ ){0,8}?(?:is|was|zijn|luidt|luidde)(?: \S+){0,3}? dat\b`,
  String.raw`houdt (?:de|het) (?:uitkomst|akkoord|compromis|resultaat|afspraak) in`,
  String.raw`besloten (?:om|dat|tot|een|de|het|te|in|voortaan|gezamenlijk)`,
  String.raw`besloot(?:en)? (?:\S+ ){0,20}?(?:te|dat|tot|om)\b`,
  String.raw`besloten (?=.{0,120}\bte \p{L}+)`,
]

export const agreed = new RegExp(String.raw`\b(?:${cues.join('|')})`, 'u')

/** Words of which a cue holds at least one part: a cheap look before the long one. */
export const mayAgree =
  /kozen|kiezen|afspra|afgespr|overeen|spra?[ae]k|beslo|akkoord|stem|eens|elkaar|zich|vast|bereid|convenant|intentie|bepaald|bekrachtigd|bezegeld|legden|leggen|slotsom|conclusie|uitkomst|vergelijk|consensus|deal|resultaat|geregeld|beloof|belove|toezegging|onderling|rekening|geleid|hand|verbind|verplicht|committe|onderschr/

/** It happened: a verb in the past or the perfect, or a state that came of it. */
export const happened =
  /\b(?:is|zijn|ben|heb|hebben|heeft|werd|werden|was|waren|spraken|sprak|spreken|kwam|kwamen|luidt|luidde|maakten|maakte|vonden|bereikten|bereikte|sloten|stemden?|kozen|kiezen|gingen|ging|gaan|verbonden?|verplichtten?|committeerden?|namen|nam|nemen|neemt|verklaarden?|staat|houden|hielden|houdt|hield|besloten?|besloot|schaarden?|ondertekenden|tekenden|tekende|legden|leggen|bestaat|zegden|zeggen|beloofden|beloven|verbinden|verbindt|verplichten|verplicht|committeren|committeert|onderschrijven|onderschreven)\b|^(?:\S+ )?(?:afgesproken|overeengekomen)(?::| dat| om)/

/** A document in which something was laid down long ago. */
const deed = String.raw`(?:[\p{L}-]*(?:convenant|convenanten|akkoord|akkoorden|pact|overeenkomst|intentieverklaring|samenwerkingsagenda|bestuursafspraken|hoofdlijnenakkoord|deal|deals|protocol|verklaring|programma|agenda))`
const laid = String.raw`(?:vastgelegd|neergelegd|opgenomen|bepaald|afgesproken|overeengekomen|verankerd|vastgesteld)`
const long = String.raw`(?:eerder|eerdere|destijds|indertijd|toen|toentertijd|reeds|vorig jaar|al eerder|al|eertijds|voorheen|in (?:19|20)\d\d|in \p{L}+ (?:19|20)\d\d)`

const references = [
  String.raw`(?:was|waren|werd) (?:\S+ ){0,3}?(?:reeds|al|eerder|destijds|toen al) (?:\S+ ){0,4}?${laid}`,
  String.raw`(?:al|reeds) in (?:19|20)\d\d\b.{0,100}\b(?:geregeld|${laid})`,
  String.raw`(?:die|dat|waartoe|waarover) (?:[^\s,]+ ){0,12}?(?:overeenkwam|overeenkwamen|(?:is|werd) (?:besloten|afgesproken|overeengekomen)|afspraken|afsprak),? .{0,60}\b(?:onverkort|opnieuw onderschreven|onderschreven|bevestigd|blijft|blijven|herbevestigd|leidend)`,
  String.raw`(?:onderschrijven|onderschreven|bevestigen|bevestigden|herbevestigen|herbevestigden|bekrachtigen|bekrachtigden|staan achter|stonden achter) (?:\S+ ){0,4}?(?:het|de|ons) (?:\S+ ){0,3}?${deed}\b`,
  String.raw`(?:blijft|blijven) (?:\S+ ){0,3}?afspra(?:ak|ken) (?:\S+ ){0,3}?(?:van kracht|gelden|overeind|staan|leidend)`,
  String.raw`(?:de|die|een) afspra(?:ak|ken) (?:uit|in|van) (?:het|de) [^,.]{0,60}?(?:19|20)\d\d`,
  String.raw`(?:zoals|hetgeen|conform|in lijn met|volgens|overeenkomstig|eerder|destijds|reeds|al eerder|op grond van|wat) (?:\S+ ){0,6}?(?:afgesproken|overeengekomen|afspra(?:ak|ken))`,
  String.raw`(?:afgesproken|overeengekomen|afspraken|afspraak) (?:zijn |is |die )?(?:in|uit|van|vastgelegd in) (?:het|de|dit|deze|het lokale) (?:\S+ )?${deed}\b`,
  String.raw`(?:in|uit|van|met|onder) (?:het|de|ons|dat|dit) (?:[^\s,.]+ ){0,3}?${deed}\b(?: [^\s,.]+){0,12}? ${laid}`,
  String.raw`${laid} in (?:het|de|ons) (?:[^\s,.]+ ){0,3}?${deed}\b`,
  String.raw`staat in (?:het|de|ons) (?:[^\s,.]+ ){0,3}?${deed}\b(?: [^\s,.]+){0,8}? dat\b`,
  String.raw`(?:het|ons|dit|dat) (?:[^\s,.]+ ){0,2}?(?:convenant|akkoord|bestuursakkoord|pact|klimaatakkoord|integraal zorgakkoord)(?: [^\s,.]+){0,8}? (?:bepaalt|regelt|stelt|schrijft voor|voorziet|blijft (?:van kracht|gelden|leidend|staan))`,
  String.raw`(?:eerdere|eerder gemaakte|eerder vastgelegde|bestaande|toen gemaakte|gemaakte|lopende|geldende|vigerende|bestuurlijke en politieke|destijds gemaakte) afspra(?:ken|ak)`,
  String.raw`(?:de|het|die|dat|een|alle|onze) ${long} (?:[^\s,.]+ ){0,8}?(?:gemaakte|gesloten|overeengekomen|afgesproken|vastgelegde) (?!dat|om|te|is|zijn|was|werd)\p{L}+`,
  String.raw`(?:die|deze|genoemde|bedoelde) (?:bestuurlijke )?afspra(?:ken|ak)\b(?= (?:\S+ ){0,14}?(?:herinnerd|herinner|bevestigd|onderschreven|onderstreept|benadrukt|blijft|blijven|gelden|geldt|staat|staan|nagekomen|na te komen|na te leven|nageleefd|houd|houden|gewezen|onverkort))`,
  String.raw`afspraken (?:\S+ ){0,12}?die (?:\S+ ){0,25}?gemaakt`,
  String.raw`de afspraken (?:die|na te|nakom|nageleefd)`,
  String.raw`afspra(?:ak|ken) (?:met|over|tussen|van) [^.;]{0,100}?,? vastgelegd in (?:19|20)\d\d`,
  String.raw`afspra(?:ak|ken) (?:met|tussen|over) [^.;]{0,100}? (?:blijft|blijven) (?:\S+ ){0,3}?(?:onveranderd|ongewijzigd|van kracht|gelden|staan|overeind|leidend|in stand)`,
  String.raw`(?:het|de) (?:huidige|bestaande|lopende|geldende) ${deed}\b,? (?:dat|die) (?:\S+ ){0,16}?(?:ondertekend|ondertekenden|sloten|gesloten|tekenden|afspraken)`,
  String.raw`(?:waarin|waarbij) (?:[^\s,]+ ){1,12}?(?:overeenkwam|overeenkwamen|afsprak|afspraken)`,
  String.raw`${deed} (?:van|uit) (?:19|20)\d\d\b.{0,80}\b(?:blijft|blijven|geldt|gelden)`,
  String.raw`(?:dateert|dateren|stamt|stammen) (?:nog )?(?:uit|van) (?:\S+ ){0,4}?(?:19|20)\d\d`,
]

/** "De gemaakte afspraken" may be those of this very letter: only with a word that dates them. */
export const mayBeNew =
  /^(?:de afspraken (?:die|na te|nakom|nageleefd)|gemaakte|lopende|bestuurlijke en politieke|afspraken (?:\S+ ){0,12}?die|(?:zoals|hetgeen|conform|in lijn met|volgens|overeenkomstig|op grond van|wat) )/
export const dated = new RegExp(
  String.raw`\b(?:eerdere?|destijds|indertijd|toen|toentertijd|reeds|al|vorige?|voorheen|bestaande|(?:19|20)\d\d|blijft|blijven|gelden|geldt|onverkort|herinnerd?|bevestigd|onverlet|nagekomen|${deed})\b`,
  'u',
)

/** A reference to something agreed before. */
export const agreedBefore = new RegExp(String.raw`\b(?:${references.join('|')})\b`, 'u')

const opinion =
  /\b(?:nodig|noodzakelijk|wenselijk|belangrijk|zorgelijk|hoog|groot|laag|belang|urgent|onhoudbaar|onwenselijk|cruciaal|ernstig|goed|succesvol|complex|lastig|knelt|knellen|ontbreekt|onvoldoende|achterblijft|haast|geboden|urgentie|prioriteit|moeilijk|kwetsbaar|gewenst|essentieel|vol|krap)\b(?: (?:is|zijn|blijft|blijven|heeft|hebben|verdient|verdienen|zou zijn))?[.;]?$/
const weighing = /\b(?:eens|slotsom|conclusie|uitkomst|resultaat|consensus|overeenstemming)\b/

/** "Wij zijn het eens dat de druk hoog is": they share a view, and agree on nothing. */
export function isView(words: string, behind: string): boolean {
  return weighing.test(words) && opinion.test(behind)
}

/** Who decides or consents elsewhere than at the table. */
export const elsewhere =
  /\b(?:(?<!met )uw kamer|(?<!met )de (?:tweede |eerste )?kamer|ministerraad|gemeenteraad|gemeenteraden|provinciale staten|raad van state|europese commissie|europees parlement|rechter|rechtbank|raad van bestuur|ondernemingsraad|college van b en w)\b[^,;]{0,70}$/
