/** The verbs of telling the Kamer something, as they stand in letters: folded, without accents. */

export const infinitives = new Set(
  `informeren berichten rapporteren inlichten sturen toesturen toezenden zenden doorzenden nazenden toekomen aanbieden
   voorleggen terugkomen melden terugkoppelen ontvangen verstrekken presenteren uitnodigen briefen bijpraten doorgeleiden
   meedelen mededelen overleggen schrijven tegemoetzien nasturen doorsturen verantwoorden schetsen`.split(
    /\s+/,
  ),
)

/** "toe te zenden", "aan te bieden", "op de hoogte te houden": the verb behind "te". */
export const afterTe = new Set(
  `informeren berichten rapporteren lichten sturen zenden bieden leggen komen melden koppelen verstrekken presenteren
   nodigen houden stellen brengen praten delen schrijven doen ontvangen geleiden organiseren`.split(/\s+/),
)

export const participles = new Set(
  `geinformeerd bericht gerapporteerd ingelicht gestuurd toegestuurd toegezonden gezonden aangeboden voorgelegd gemeld
   teruggekoppeld verstrekt gebrieft bijgepraat gedeeld toegelicht verzonden meegedeeld medegedeeld nagezonden
   gepresenteerd uitgenodigd`.split(/\s+/),
)

/** Finite verbs with the words of which one must stand behind them; an empty list asks for none. */
export const finites = new Map<string, string[]>(
  (
    [
      ['informeer', []],
      ['informeert', []],
      ['informeren', []],
      ['bericht', []],
      ['rapporteer', []],
      ['rapporteert', []],
      ['rapporteren', []],
      ['stuur', []],
      ['stuurt', []],
      ['sturen', []],
      ['zend', []],
      ['zendt', []],
      ['zenden', []],
      ['bied', ['aan']],
      ['biedt', ['aan']],
      ['bieden', ['aan']],
      ['leg', ['voor']],
      ['legt', ['voor']],
      ['leggen', ['voor']],
      ['meld', []],
      ['meldt', []],
      ['kom', ['terug']],
      ['komt', ['terug']],
      ['komen', ['terug']],
      ['doe', ['toekomen']],
      ['doet', ['toekomen']],
      ['doen', ['toekomen']],
      ['houd', ['hoogte']],
      ['hou', ['hoogte']],
      ['houdt', ['hoogte']],
      ['houden', ['hoogte']],
      ['stel', ['hoogte']],
      ['stelt', ['hoogte']],
      ['breng', ['hoogte']],
      ['brengt', ['hoogte']],
      ['licht', ['in']],
      ['koppel', ['terug']],
      ['koppelt', ['terug']],
      ['deel', ['mee', 'mede', 'met']],
      ['deelt', ['mee', 'mede', 'met']],
      ['verstrek', []],
      ['verstrekt', []],
      ['organiseer', []],
      ['organiseert', []],
      ['blijf', ['informeren', 'rapporteren', 'houden']],
      ['blijft', ['informeren', 'rapporteren', 'houden']],
    ] satisfies [string, string[]][]
  ).map(([verb, needs]) => [verb, needs]),
)

export const modals = new Set(['zal', 'zullen', 'zult', 'ga', 'gaat', 'gaan'])
export const passives = new Set(['wordt', 'worden'])
export const receiving = new Set(['ontvangt', 'ontvangen', 'krijgt', 'krijgen', 'verneemt', 'treft'])
export const intending = new Set([
  'streef',
  'streven',
  'streeft',
  'voornemens',
  'voornemen',
  'beoog',
  'beoogt',
  'verwacht',
  'verwachten',
  'hoop',
  'hopen',
  'plan',
  'bereid',
])
