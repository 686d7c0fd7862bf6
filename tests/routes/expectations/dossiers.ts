// The columns are those of `expectations.ts`.

export const dossiers: Record<string, string> = {
  'GET /dossiers/:dossier/herinneringen': '+xxxx 0xxx xx>',
  'GET /dossiers/:dossier/herinneringen/hoofd': '+xxxx 0xxx xx>',
  'POST /dossiers/:dossier/herinneringen/hoofd': '+xxxx 0xxx xx>',
  'GET /dossiers/:dossier/herinneringen/:kind/:width': '+xxxx 0xxx xx>',
  'POST /dossiers/:dossier/herinneringen/:kind/:width': '+xxxx 0xxx xx>',
  'GET /dossiers/:dossier/herinneringen/:kind/:width/toepassen': '+xxxx 0xxx xx>',
  'POST /dossiers/:dossier/herinneringen/:kind/:width/toepassen': '+xxxx 0xxx xx>',
  'GET /dossiers/:dossier/herinneringen/versies/:number/terugzetten': '+xxxx 0xxx xx>',
  'POST /dossiers/:dossier/herinneringen/versies/:number/terugzetten': '+xxxx 0xxx xx>',
  'GET /dossiers': '+++++ ++++ ++>',
  'GET /dossiers/nieuw': 'xxxx+ xxxx xx>',
  'POST /dossiers/nieuw': 'xxxx+ xxxx xx>',
  'GET /dossiers/:dossier': '+++++ 0000 +0>',
  'GET /dossiers/:dossier/wijzigen': 'xxxx+ xxxx xx>',
  'POST /dossiers/:dossier/wijzigen': 'xxxx+ xxxx xx>',
  'GET /dossiers/:dossier/beeindigen': 'xxxx+ xxxx xx>',
  'POST /dossiers/:dossier/beeindigen': 'xxxx+ xxxx xx>',
  'GET /dossiers/:dossier/open': '++++x 0000 +x>',
  'GET /dossiers/:dossier/stand': '++++x 0000 +x>',
}
