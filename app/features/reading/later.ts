/** Words that put a verb in the present in the future: "nader", "zodra", "na ondertekening". */
const later =
  /\b(?:nader|nadere|opnieuw|later|zodra|periodiek|regelmatig|jaarlijks|blijf|blijft|wanneer|vervolgens|aansluitend|voortgang|te zijner tijd|t\.z\.t|separaat|hoogte|in kennis|afzonderlijk|terstond|onverwijld|telkens|steeds|spoedig|binnenkort|weldra|meteen|tijdig|tussentijds|gaandeweg|doorlopend|dan|nadat|alvorens|voordat|voorafgaand|na (?:afloop|afronding|ommekomst|ontvangst|bespreking|vaststelling|oplevering|publicatie|besluitvorming|ondertekening|afsluiting|voltooiing|inwerkingtreding|verschijning|beoordeling|behandeling|goedkeuring|weging|bestudering)(?: van)?)\b/

/** The word in it that looks ahead without a moment, or null. */
export function laterIn(plain: string): string | null {
  return later.exec(plain)?.[0] ?? null
}
