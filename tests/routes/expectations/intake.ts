// The columns are those of `expectations.ts`.

const passage = '/brieven/inlezen/:intake/voorstellen/:passage'

export const intake: Record<string, string> = {
  'GET /brieven/inlezen': 'x+xxx x+xx xx>',
  // Of a dossier that is not theirs the form comes back with a sentence.
  'POST /brieven/inlezen': 'x+xxx x+xx xx>',
  'GET /brieven/inlezen/:intake': '++xxx 00xx xx>',
  'GET /brieven/inlezen/:intake/gegevens': 'x+xxx x0xx xx>',
  'POST /brieven/inlezen/:intake/gegevens': 'x+xxx x0xx xx>',
  'GET /brieven/inlezen/:intake/markeren': 'x+xxx x0xx xx>',
  'POST /brieven/inlezen/:intake/markeren': 'x+xxx x0xx xx>',
  'GET /brieven/inlezen/:intake/terugdraaien': '++xxx 00xx xx>',
  'POST /brieven/inlezen/:intake/terugdraaien': '++xxx 00xx xx>',
  'GET /brieven/inlezen/:intake/vastleggen': '++xxx 00xx xx>',
  'POST /brieven/inlezen/:intake/vastleggen': '++xxx 00xx xx>',
  'GET /brieven/inlezen/:intake/weggooien': 'x+xxx x0xx xx>',
  'POST /brieven/inlezen/:intake/weggooien': 'x+xxx x0xx xx>',
  ...Object.fromEntries(
    ['afwijzen', 'opnieuw', 'overnemen', 'samenvoegen', 'splitsen', 'wijzigen'].flatMap((act) => [
      [`GET ${passage}/${act}`, 'x+xxx 00xx xx>'],
      [`POST ${passage}/${act}`, 'x+xxx 00xx xx>'],
    ]),
  ),
}
