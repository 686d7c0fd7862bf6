/** Words that say that it is done by the letter itself: "hierbij", "met deze brief". */
const instrument =
  /\b(?:hierbij|(?:hiermee|hiermede)(?! (?:gemoeid|samenh|gepaard|verbonden|verband|bezig|te maken|verder|door)\p{L}*)|bijgaand|bijgaande|bijgevoegd|bijgevoegde|bij dezen?|mits dezen?|(?<=^|[,;] |en )daarmee(?! (?:gemoeid|samenh|gepaard|verbonden))|met dit schrijven|(?:met|door|in|via|middels|bij|door middel van|blijkens) (?:deze|dit|onderhavige|voorliggende|bijgevoegde|het bijgevoegde|het bijgaande|de bijgaande|de onderhavige|de voorliggende|de bijgevoegde) (?:[\p{L}-]+ ){0,2}?\p{L}*(?:brief|rapportage|overzicht|verslag|notitie|terugkoppeling|antwoorden|memorie|beantwoording|schrijven|stuk|nota|rapport|bijlage|kabinetsreactie|reactie)|(?:met|in|door|blijkens) (?:de|het) (?:volgende|navolgende|onderstaande|bijgaande|bijgevoegde|bovenstaande|voorgaande|hiernavolgende|voorliggende) (?:alinea's?|paragra(?:af|fen)|passages?|tekst|regels|tabel|uiteenzetting|toelichting|opgave|beantwoording|bijlagen?)|met (?:het )?(?:bovenstaande|voorgaande|onderstaande|navolgende|hiernavolgende|vorenstaande|volgende)|in (?:het )?(?:onderstaande|hiernavolgende|navolgende)|hieronder|onderstaand|deze (?:brief|rapportage|voortgangsbrief|voortgangsrapportage|bijlage) (?:geeft|is|vormt|bevat|voldoet|dient|strekt))\b/u

/** The words that say so, or null. */
export function instrumentIn(plain: string): string | null {
  return instrument.exec(plain)?.[0] ?? null
}
