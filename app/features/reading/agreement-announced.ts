const what = String.raw`(?:(?:[\p{L}-]*afspra(?:ak|ken))|punten|dingen|zaken|onderdelen|stappen|maatregelen|uitkomsten|resultaten|conclusies|acties|actiepunten|lijnen|uitgangspunten|besluiten)`
const announcements = [
  String.raw`\b(?:gesprek|overleg|tafel|dit|bijeenkomst) (?:\S+ ){0,3}?(?:het volgende|volgende resultaten) (?:opgeleverd|bereikt|gebracht)\b|\b(?:het volgende|dit) (?:opgeleverd|bereikt)[.:]`,
  String.raw`^(?:de )?(?:belangrijkste )?${what}:$`,
  String.raw`\b(?:twee|drie|vier|vijf|enkele|een aantal|de volgende) (?:\S+ )?${what} (?:afgesproken|overeengekomen|vastgelegd|besloten)[.:]`,
  String.raw`\b${what} (?:\S+ ){0,4}?(?:zet|som|vat|geef) ik (?:\S+ ){0,5}?(?:rij|op|samen|weer)[.:]$`,
  String.raw`\b(?:afspraken|punten|uitkomsten|resultaten|conclusies|besluiten)\b (?:zijn|luiden|waren)(?: \S+){0,4}:$`,
  String.raw`\b(?:spraken|spreken|sprak|spreek|kwamen|kwam) (?:\S+ ){0,6}?(?:af|overeen):$`,
  String.raw`\b(?:daarin|hierin|in (?:de|het|een|deze|die) (?:\S+ ){0,3}?(?:verklaring|akkoord|overeenkomst|convenant|afsprakenlijst|afsprakenkader)) (?:staat|staan|is vastgelegd|zijn vastgelegd|leggen|hebben)\b[^.]{0,60}:$`,
  String.raw`\b(?:waar|wat) (?:kwamen|zijn|hebben|spraken) (?:wij|we|partijen)\b.{0,60}\?$`,
  String.raw`\b(?:afgesproken|overeengekomen|afspraken gemaakt|eens geworden|akkoord gegaan|vastgelegd)\b[^.]{0,80}:$`,
  String.raw`\b(?:afgesproken|overeengekomen|besloten|eens geworden)\b(?: is| zijn| wordt)? (?:dat|om)? ?:$`,
  String.raw`\bde volgende (?:\S+ )?${what}\b`,
  String.raw`\bhet volgende (?:is |werd |zijn (?:we|wij|partijen) )?(?:afgesproken|overeengekomen|besloten)\b`,
  String.raw`\b(?:afgesproken|overeengekomen|besloten) (?:is|zijn|werd) het volgende\b`,
  String.raw`\b(?:drie|twee|vier|vijf|zes|een aantal|enkele|een drietal|een tweetal|diverse|verschillende|concrete) (?:\S+ )?${what} (?:gemaakt|overeengekomen|afgesproken|gezet|opgeleverd|bereikt|getrokken|uiteengegaan|vastgelegd)\.?$`,
  String.raw`\b(?:afgesproken|overeengekomen) (?:is|zijn|werd|werden) (?:een|twee|drie|vier|vijf|enkele)\b[^,]{0,40}\.$`,
  String.raw`\bmet (?:een aantal|enkele|twee|drie|vier|vijf|concrete) (?:\S+ )?${what} (?:uiteengegaan|afgesloten|naar huis gegaan|beeindigd|geeindigd)\b`,
  String.raw`\b(?:geleid tot|leidde tot|resulteerde in|resulteert in|mondde uit in|geresulteerd in|uitgemond in) (?:\S+ ){0,3}?${what}(?: \S+){0,2}[.:]$`,
  String.raw`\b(?:leverde|heeft) (?:\S+ ){0,6}?${what} (?:op|opgeleverd)[.:]$`,
  String.raw`\b(?:${what}|daarvan|ervan) (?:\S+ ){0,6}?(?:luiden|luidt|zijn|waren|is) (?:\S+ ){0,4}?(?:als volgt|de volgende|hieronder)\b`,
  String.raw`\b(?:op|over) (?:twee|drie|vier|vijf|enkele|een aantal|de volgende) (?:\S+ )?(?:punten|onderdelen|zaken|onderwerpen)\b.{0,60}\b(?:elkaar|eens|overeenstemming|akkoord)\b`,
  String.raw`\b(?:zijn|werden) er (?:wel |concrete |\S+ )?stappen gezet\.$`,
  String.raw`\b(?:som|zet|vat|geef) (?:ik )?(?:\S+ ){0,6}?${what} (?:\S+ ){0,6}?(?:op|weer|samen|rij)\b.{0,20}[.:]$`,
  String.raw`\b(?:zijn|werden|waren) (?:wij|we|partijen|de aanwezigen|alle partijen|de bestuurders)?(?: \S+){0,3} het over (?:\S+ ){1,4}eens(?: geworden)?[.:]$`,
]
/** A sentence behind which agreements stand one by one. */
export const announces = new RegExp(announcements.join('|'), 'u')
