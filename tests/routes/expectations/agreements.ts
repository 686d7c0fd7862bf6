// The columns are those of `expectations.ts`.

export const agreements: Record<string, string> = {
  'GET /afspraken': '++++x ++++ +x>',
  'GET /afspraken/:agreement': '++++x 0000 0x>',
  'GET /afspraken/:agreement/afdoen': '+xxxx 0xxx xx>',
  'POST /afspraken/:agreement/afdoen': '+xxxx 0xxx xx>',
  'GET /afspraken/:agreement/heropenen': '+xxxx 0xxx xx>',
  'POST /afspraken/:agreement/heropenen': '+xxxx 0xxx xx>',
  'GET /afspraken/:agreement/intrekken': '+xxxx 0xxx xx>',
  'POST /afspraken/:agreement/intrekken': '+xxxx 0xxx xx>',
  'GET /afspraken/:agreement/partijen': '+xxxx 0xxx xx>',
  'POST /afspraken/:agreement/partijen': '+xxxx 0xxx xx>',
  'GET /afspraken/:agreement/partijen/:party': '+x+xx 0x0x 0x>',
  'POST /afspraken/:agreement/partijen/:party': '+x+xx 0x0x 0x>',
  'GET /afspraken/:agreement/termijn': '+xxxx 0xxx xx>',
  'GET /afspraken/:agreement/termijn/lezing': '+xxxx 0xxx xx>',
  'POST /afspraken/:agreement/termijn': '+xxxx 0xxx xx>',
  'POST /afspraken/:agreement/termijn/lezing': '+xxxx 0xxx xx>',
  'GET /afspraken/:agreement/verbinden': '++xxx 00xx xx>',
  'POST /afspraken/:agreement/verbinden': '++xxx 00xx xx>',
  'GET /afspraken/:agreement/voortgang': '+x+xx 0x0x 0x>',
  'POST /afspraken/:agreement/voortgang': '+x+xx 0x0x 0x>',
}
