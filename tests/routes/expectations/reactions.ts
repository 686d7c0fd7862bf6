// The columns are those of `expectations.ts`. The agreement is Utrecht's, the reaction is its dispute of the words.

export const reactions: Record<string, string> = {
  'GET /afspraken/:agreement/reageren': 'xx+xx xx0x 0x>',
  'POST /afspraken/:agreement/reageren': 'xx+xx xx0x 0x>',
  'GET /reacties/:reaction/intrekken': 'xx+xx xx0x 0x>',
  'POST /reacties/:reaction/intrekken': 'xx+xx xx0x 0x>',
  'GET /reacties/:reaction/laten-staan': '+xxxx 0xxx xx>',
  'POST /reacties/:reaction/laten-staan': '+xxxx 0xxx xx>',
  'GET /reacties/:reaction/overnemen': '+xxxx 0xxx xx>',
  'POST /reacties/:reaction/overnemen': '+xxxx 0xxx xx>',
}
