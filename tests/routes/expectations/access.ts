// The columns are those of `expectations.ts`.

export const access: Record<string, string> = {
  'GET /': '+++++ ++++ ++>',
  'GET /zoeken': '+++++ ++++ ++>',
  'GET /inloggen': '+++++ ++++ +++',
  'POST /inloggen': '+++++ ++++ +++',
  'GET /inloggen/verstuurd': '+++++ ++++ +++',
  'GET /inloggen/rol': '+++++ ++++ +++',
  'POST /inloggen/rol': '00000 0000 000',
  'GET /inloggen/:token': '+++++ ++++ +++',
  'POST /inloggen/:token': '+++++ ++++ +++',
  'GET /uitloggen': '+++++ ++++ +++',
  'POST /uitloggen': '+++++ ++++ +++',
  'GET /dossier-kiezen': '+++++ ++++ ++>',
  'POST /dossier-kiezen': '++++0 0000 +0>',
  'GET /termijn': '+++++ ++++ ++>',
  'GET /ui': '+++++ ++++ +++',
}
