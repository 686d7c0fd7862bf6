// The columns are those of `expectations.ts`.

export const reminders: Record<string, string> = {
  'GET /mijn-instellingen': '+++++ ++++ ++>',
  'POST /mijn-instellingen': '+++++ ++++ ++>',
  'GET /herinneringen': '+++++ ++++ ++>',
  'GET /herinneringen/dag': '+++++ ++++ ++>',
  'GET /herinneringen/lijst.csv': '+++++ ++++ ++>',
  // Of an agreement: only its secretariat decides. The office has its own reminders, but no say in them.
  'GET /herinneringen/stap/:reminder': '+xxxx 00xx xx>',
  'POST /herinneringen/stap/:reminder': '+xxxx 00xx xx>',
  'GET /herinneringen/:delivery': '++000 0000 00>',
  'GET /herinneringen/:delivery/opnieuw': '+++++ ++++ ++>',
  'POST /herinneringen/:delivery/opnieuw': '+xxxx 0xxx xx>',
  'GET /herinneringen/:delivery/aangekomen': '+++++ ++++ ++>',
  'POST /herinneringen/:delivery/aangekomen': '+xxxx 0xxx xx>',
  'GET /herinneringen/adressen/:user/vrijgeven': '+++++ ++++ ++>',
  'POST /herinneringen/adressen/:user/vrijgeven': '+xxx+ +xxx xx>',
  // Not for people: without a secret among the settings these are not there.
  'POST /meldingen/resend': '00000 0000 000',
  'POST /meldingen/bounce': '00000 0000 000',
  // Without an account: who has the link is let in.
  'GET /antwoord/:answer': '+++++ ++++ +++',
  'POST /antwoord/:answer': '+++++ ++++ +++',
  'GET /afmelden/:unsubscribe': '+++++ ++++ +++',
  'POST /afmelden/:unsubscribe': '+++++ ++++ +++',
  'GET /afmelden/:unsubscribe/een-klik': '+++++ ++++ +++',
  'POST /afmelden/:unsubscribe/een-klik': '+++++ ++++ +++',
  'GET /prognose': '++xxx ++xx xx>',
  'GET /prognose/csv': '++xxx ++xx xx>',
  'GET /postvak': '+++++ ++++ +++',
  'GET /postvak/:message': '+++++ ++++ +++',
  'GET /postvak/:message/html': '+++++ ++++ +++',
  'GET /postvak/:message/bijlage/:number': '+++++ ++++ +++',
}
