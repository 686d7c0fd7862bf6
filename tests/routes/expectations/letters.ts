// The columns are those of `expectations.ts`.

export const letters: Record<string, string> = {
  'GET /brieven': '++x+x ++x+ xx>',
  'GET /brieven/:letter': '++x+x 00x0 xx>',
  'GET /brieven/:letter/afdoen': 'x+xxx x0xx xx>',
  'POST /brieven/:letter/afdoen': 'x+xxx x0xx xx>',
}
