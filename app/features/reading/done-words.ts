/** Words that say that something was done: what a letter reports of a promise that it looks back on. */
const acts =
  `gedaan gebeurd gestuurd verzonden gezonden toegezonden toegestuurd gepubliceerd verschenen aangeboden gevoerd nagegaan besproken
   uitgevoerd afgerond geplaatst plaatsgevonden plaatsgehad gesproken gevraagd gereageerd onderzocht gedeeld verwerkt opgenomen gegeven
   gemaakt gegaan nagekomen voldaan afgedaan ingelost geinformeerd overlegd verkend geinventariseerd opgesteld ingesteld geregeld
   aangepast bekeken overgebracht aangekaart bijgevoegd gevoegd meegestuurd ingegaan verstrekt gerealiseerd beantwoord voorgelegd
   bezien uitgezocht opgevraagd toegelicht geschetst benaderd aangedrongen bepleit gewezen gehouden ingebracht teruggekoppeld
   openbaar gewijzigd ingevuld geagendeerd verzocht gebracht gekeken geevalueerd bericht meegenomen ingezet geantwoord meegedeeld beantwoord bevestigd hersteld opgelost bijgesloten ingesloten meegezonden verholpen uitgesplitst`
    .trim()
    .split(/\s+/)
    .join('|')
const gone = new RegExp(
  String.raw`\b(?:heb|heeft|hebben|is|zijn|was|waren|werd|werden)\b.{0,220}?\b(?:${acts})\b|\b(?:${acts}) (?:heb|heeft|hebben|is|zijn|was|waren|werd|werden)\b|\bheb (?:ik|wij) (?:\S+ )?(?:zojuist|inmiddels|reeds|gisteren|vanmiddag|vanochtend)\b|\b(?:staat|staan|stonden|stond)\b.{0,60}\b(?:sinds|inmiddels|op de website|online|in de brief)\b`,
)
const here =
  /\bop (?:pagina|bladzijde|blz\.?) \d|\bvan (?:de|die) bijlage\b|\b(?:in|als|via|bij) (?:de |een |die )?bijlagen?\b|\bbijlagen? (?:\d|[a-z]\b|bij|bevat|geeft|gaat|toont)|\b(?:krijgt|vindt|leest|treft) (?:u|uw kamer) hier\b|\bligt (?:nu |thans |hierbij )?voor (?:u|uw kamer)\b|\bvoorziet (?:daarin|hierin)\b|\bzie (?:de |het |ook )?(?:bijlage|tabel|paragraaf|hieronder|hierboven|kamerstuk|brief|figuur|de brief)\b|\b(?:treft|vindt) u\b|\b(?:bijgesloten|ingesloten|meegezonden)\b|\bsluit (?:ik|wij) (?:\S+ )?(?:in|bij)\b|\b(?:die|dat) deze brief (?:vergezelt|vergezellen)\b|\b(?:hieronder|hierboven|als volgt)\b/

/** The words that say that it was done, or null. */
export function doneIn(plain: string): string | null {
  return gone.exec(plain)?.[0] ?? null
}

/** The words that say that it stands in the letter or beside it, or null. */
export function besideIn(plain: string): string | null {
  return here.exec(plain)?.[0] ?? null
}
