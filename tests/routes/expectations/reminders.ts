// The columns are those of `expectations.ts`.

export const reminders: Record<string, string> = {
  'GET /herinneringen': '+++++ ++++ ++>',
  'GET /herinneringen/:delivery': '++000 0000 00>',
  'GET /herinneringen/:delivery/opnieuw': '+++++ ++++ ++>',
  'POST /herinneringen/:delivery/opnieuw': '+xxxx 0xxx xx>',
  'GET /herinneringen/:delivery/aangekomen': '+++++ ++++ ++>',
  'POST /herinneringen/:delivery/aangekomen': '+xxxx 0xxx xx>',
  'GET /postvak': '+++++ ++++ +++',
  'GET /postvak/:message': '+++++ ++++ +++',
  'GET /postvak/:message/html': '+++++ ++++ +++',
  'GET /postvak/:message/bijlage/:number': '+++++ ++++ +++',
}
