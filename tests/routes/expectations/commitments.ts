// The columns are those of `expectations.ts`.

export const commitments: Record<string, string> = {
  'GET /toezeggingen': '++x+x ++x+ xx>',
  'GET /toezeggingen/nieuw': '++xxx ++xx xx>',
  'POST /toezeggingen/nieuw': '++xxx xxxx xx>',
  'GET /toezeggingen/:commitment': '++x+x 00x0 xx>',
  'GET /toezeggingen/:commitment/eigenaar': 'x+xxx x0xx xx>',
  'POST /toezeggingen/:commitment/eigenaar': 'x+xxx x0xx xx>',
  'GET /toezeggingen/:commitment/heropenen': 'x+xxx x0xx xx>',
  'POST /toezeggingen/:commitment/heropenen': 'x+xxx x0xx xx>',
  'GET /toezeggingen/:commitment/intrekken': 'x+xxx x0xx xx>',
  'POST /toezeggingen/:commitment/intrekken': 'x+xxx x0xx xx>',
  'GET /toezeggingen/:commitment/termijn': 'x+xxx x0xx xx>',
  'GET /toezeggingen/:commitment/termijn/lezing': 'x+xxx x0xx xx>',
  'POST /toezeggingen/:commitment/termijn': 'x+xxx x0xx xx>',
  'POST /toezeggingen/:commitment/termijn/lezing': 'x+xxx x0xx xx>',
  'GET /toezeggingen/:commitment/vervallen': 'x+xxx x0xx xx>',
  'POST /toezeggingen/:commitment/vervallen': 'x+xxx x0xx xx>',
  'GET /toezeggingen/:commitment/voldoen': 'x+xxx x0xx xx>',
  'POST /toezeggingen/:commitment/voldoen': 'x+xxx x0xx xx>',
  'GET /toezeggingen/:commitment/voortgang': '++xxx 00xx xx>',
  'POST /toezeggingen/:commitment/voortgang': '++xxx 00xx xx>',
}
