// The columns are those of `expectations.ts`.

export const decisions: Record<string, string> = {
  'GET /besluiten': '++++x ++++ +x>',
  'GET /besluiten/nieuw': '++xxx ++xx xx>',
  'POST /besluiten/nieuw': '++xxx xxxx xx>',
  'GET /besluiten/:decision': '++++x 0000 +x>',
  'GET /besluiten/:decision/eigenaar': '++xxx 00xx xx>',
  'POST /besluiten/:decision/eigenaar': '++xxx 00xx xx>',
  'GET /besluiten/:decision/heropenen': '++xxx 00xx xx>',
  'POST /besluiten/:decision/heropenen': '++xxx 00xx xx>',
  'GET /besluiten/:decision/nemen': '++xxx 00xx xx>',
  'POST /besluiten/:decision/nemen': '++xxx 00xx xx>',
  'GET /besluiten/:decision/termijn': '++xxx 00xx xx>',
  'GET /besluiten/:decision/termijn/lezing': '++xxx 00xx xx>',
  'POST /besluiten/:decision/termijn': '++xxx 00xx xx>',
  'POST /besluiten/:decision/termijn/lezing': '++xxx 00xx xx>',
  'GET /besluiten/:decision/vervallen': '++xxx 00xx xx>',
  'POST /besluiten/:decision/vervallen': '++xxx 00xx xx>',
  'GET /besluiten/:decision/voortgang': '++xxx 00xx xx>',
  'POST /besluiten/:decision/voortgang': '++xxx 00xx xx>',
}
