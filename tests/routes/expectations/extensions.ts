// The columns are those of `expectations.ts`. The item is the agreement of Utrecht, the request is Utrecht's own.

export const extensions: Record<string, string> = {
  'GET /uitstel/:obligation/geven': '+xxxx 00xx xx>',
  'POST /uitstel/:obligation/geven': '+xxxx 00xx xx>',
  'GET /uitstel/:obligation/vragen': '+x+xx 000x 0x>',
  'POST /uitstel/:obligation/vragen': '+x+xx 000x 0x>',
  'GET /uitstel/verzoek/:extension/bericht': '+xxxx 00xx xx>',
  'POST /uitstel/verzoek/:extension/bericht': '+xxxx 00xx xx>',
  'GET /uitstel/verzoek/:extension/intrekken': 'xx+xx 000x 0x>',
  'POST /uitstel/verzoek/:extension/intrekken': 'xx+xx 000x 0x>',
  'GET /uitstel/verzoek/:extension/verlenen': '+xxxx 00xx xx>',
  'POST /uitstel/verzoek/:extension/verlenen': '+xxxx 00xx xx>',
  'GET /uitstel/verzoek/:extension/weigeren': '+xxxx 00xx xx>',
  'POST /uitstel/verzoek/:extension/weigeren': '+xxxx 00xx xx>',
}
