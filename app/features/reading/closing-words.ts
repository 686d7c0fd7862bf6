/** The words of closing lists, as sentences of them are judged. */

const post = String.raw`(?:ministers?|staatssecretaris(?:sen)?|minister-president|bewindspersoon|bewindspersonen|bewindslieden|kabinet|regering)`
const act = String.raw`(?:zal|zullen|gaat|gaan|komt|komen|neemt|nemen|laat|laten|maakt|maken|werkt|bekijkt|bekijken|onderzoekt|onderzoeken|bespreekt|bespreken|betrekt|betrekken|doet|doen|geeft|geven|zorgt|legt|leggen|vraagt|vragen|stelt|stellen|levert|leveren|past|brengt|brengen|voert|overlegt|overleggen|spreekt|spreken|kijkt|kijken|beziet|bezien|stuurt|sturen|zendt|zenden|informeert|informeren|meldt|melden|houdt|houden|koppelt|biedt|bieden|rapporteert|verstrekt|verkent|verkennen|inventariseert|evalueert|publiceert|organiseert|schrijft|reageert|beantwoordt|deelt|delen|zet|zoekt|treedt|roept|wijst|bevordert|faciliteert|start|streeft|zegt|zeggen|nodigt|peilt|monitort|actualiseert|herziet|verduidelijkt|licht|ontvangt|schetst|toetst|weegt|pakt|agendeert|verwerkt|adresseert|benut|vult|draagt|brieft|praat)`
const byPost = new RegExp(
  String.raw`\b${post}\b.{0,200}?\b${act}\b|\b${act}\b.{0,60}?\b(?:de|het|beide) ${post}\b`,
)
const toKamer =
  /\b(?:kamer|commissie|leden|fracties|lid)\b.{0,160}\b(?:ontvangt|ontvangen|krijgt|krijgen|verneemt|hoort|wordt|worden)\b|\b(?:ontvangt|ontvangen|krijgt|krijgen|verneemt|hoort|wordt|worden|volgt|komt|gaat)\b.{0,160}\b(?:kamer|commissie|leden)\b/
const told =
  /\b(?:heeft|had) (?:\S+ ){0,12}?(?:aangegeven|gezegd|opgemerkt|geantwoord|verwezen|laten weten|aangeboden|meegedeeld)\b|\bverwijst\b|\bkon (?:\S+ ){0,4}?niet\b|\bzou de kamer\b|\bgaf aan\b/
/** Views, and what members do. */
const noActs =
  /\b(?:kan zich (?:\S+ ){0,2}?voorstellen|is het (?:\S+ ){0,3}?eens|onderschrijft|deelt de (?:zorg|mening|opvatting)|heeft begrip|heeft toegelicht|licht toe (?:dat|waarom)|wijst (?:erop|op)|hecht|waardeert|ziet geen|vindt)\b|^(?:het lid|de leden|de heer|mevrouw|senator) (?:\S+ ){1,4}?(?:vraagt|vragen|verzoekt|dient|dienen|trekt|heeft|hebben|kondigt)\b|\btweeminutendebat\b.{0,30}\b(?:aan|aangevraagd|gepland)\b/
const denied =
  /\b(?:niet (?:bereid|toe|voornemens|van plan|toezeggen)|geen (?:aanleiding|toezegging|reden|behoefte)|motie|moties|amendement|stemmingen|gestemd)\b/

/** Whether it tells what was said or thought, and of nothing to be done. */
export function isNoAct(plain: string): boolean {
  return told.test(plain) || noActs.test(plain)
}

/** "De minister kijkt …": what a minister does from now on, or what the Kamer gets. */
export function isPromiseOfPost(plain: string): boolean {
  return (
    (byPost.test(plain) || toKamer.test(plain)) &&
    !isNoAct(plain) &&
    !denied.test(plain) &&
    !/\?$/.test(plain)
  )
}

const dropped =
  /\b(?:(?:is|zijn|wordt|worden|werd|komt|komen|is inmiddels) (?:\S+ ){0,6}?(?:ingetrokken|vervallen|geschrapt|doorgehaald|afgevoerd|teruggenomen|te vervallen)|vervalt|vervallen:|ingetrokken[:.]?|niet (?:genoteerd|overgenomen|opgenomen|als toezegging)|geen toezegging|reeds (?:afgedaan|voldaan|nagekomen)|niet toegezegd)\b|^(?:vervallen|ingetrokken|geschrapt)\b/

/** An item that says of itself that it is none any more. */
export function isDropped(plain: string): boolean {
  return dropped.test(plain)
}

const pointing =
  /\b(?:die|deze|dat|dit|dan|daarmee|(?:de )?laatste|vorige|(?:toezegging|nummer|punt|nr\.?) \d{1,3})\b/
const back =
  /\b(?:niet (?:zo )?(?:toegezegd|bedoeld)|(?:nemen|noteren|voeren) (?:we|wij) (?:die|deze|dat|hem) (?:\S+ )?niet|zo niet (?:gezegd|toegezegd|bedoeld)|geen toezegging|(?:van|uit) de lijst|(?:laat|laten|haal|halen|schrap|schrappen|streep|strepen) (?:ik |we |wij )?(?:die|deze|dat|hem) (?:\S+ ){0,4}?(?:vervallen|weg|door|eruit|af|schrappen|vallen)|(?:vervalt|is vervallen|komt te vervallen|trek ik in|is ingetrokken|wordt ingetrokken|wordt geschrapt|noteer ik niet|noteren we niet|nemen we niet op|hoeft (?:dus |dan )?niet|kan (?:dus |dan )?(?:eraf|af|vervallen|weg)|vervallen))\b/

/** "Dan halen we die van de lijst af": what was read before it is taken back. */
export function takesBack(plain: string): boolean {
  if (/\bmaar (?:we|wij|ik) note(?:er|ren|ert) (?:het|die|hem|dat) wel\b/.test(plain)) return false
  return pointing.test(plain) && back.test(plain)
}

/** Whether a sentence says more of the one before it. */
export function pointsBack(plain: string): boolean {
  return (
    /^(?:hij|zij|ze|deze|dit|dat|die|daarbij|hierbij|daarin|hierin|hierover|daarover|daarmee|hiermee|daarvoor|de uitkomst(?:en)?|het resultaat|de resultaten|de kamer wordt (?:hierover|daarover))\b/.test(
      plain,
    ) && !/\bzegt\b.{0,200}\btoe\b/.test(plain)
  )
}

export type Turn = 'chair' | 'minister' | 'member'

/** Whose words follow: "De voorzitter:", "Minister Jansen:", "Mevrouw De Vries (VVD):". */
export function roleOf(plain: string): Turn | null {
  const found =
    /^(?:de )?(voorzitter|minister-president|minister|staatssecretaris|het lid|de heer|heer|mevrouw)\b[^:.!?]{0,70}:/.exec(
      plain,
    )?.[1]
  if (found === undefined) return null
  if (found === 'voorzitter') return 'chair'
  return /^(?:minister|staats)/.test(found) ? 'minister' : 'member'
}

/** A line that gives the term of the promise above it. */
export function wordsOfTerm(plain: string): boolean {
  return /^(?:termijn|gereed|deadline|planning|wanneer)\b ?:/.test(plain)
}

/** A line about the promise above it: to whom it was made, by whom. */
export function isAbout(plain: string): boolean {
  return /^(?:toegezegd aan|gedaan aan|bewindspersoon|ministerie|status|vindplaats)\b ?:/.test(plain)
}
