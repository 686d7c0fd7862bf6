// The columns are those of `expectations.ts`. The attachment is Utrecht's own, on Utrecht's agreement.

export const attachments: Record<string, string> = {
  'GET /afspraken/:agreement/bewijsstukken/toevoegen': '+x+xx 0x0x 0x>',
  'POST /afspraken/:agreement/bewijsstukken/toevoegen': '+x+xx 0x0x 0x>',
  'GET /toezeggingen/:commitment/bewijsstukken/toevoegen': '++xxx 00xx xx>',
  'POST /toezeggingen/:commitment/bewijsstukken/toevoegen': '++xxx 00xx xx>',
  'GET /besluiten/:decision/bewijsstukken/toevoegen': '++xxx 00xx xx>',
  'POST /besluiten/:decision/bewijsstukken/toevoegen': '++xxx 00xx xx>',
  'GET /bewijsstukken/:attachment': '+++00 0000 00>',
  'GET /bewijsstukken/:attachment/terugzetten': '+x+00 0000 00>',
  'POST /bewijsstukken/:attachment/terugzetten': '+x+00 0000 00>',
  'GET /bewijsstukken/:attachment/verwijderen': '+x+00 0000 00>',
  'POST /bewijsstukken/:attachment/verwijderen': '+x+00 0000 00>',
}
