/** The verbs of telling the Kamer something, as they stand in letters: folded, without accents. */

/**
 * A verb a line: infinitive | what stands before it when it parts | finite forms | participle.
 * With a particle the finite form asks for that particle elsewhere in its clause: "stuur … toe".
 */
const table = `
informeren||informeer informeert informeren|geinformeerd
berichten||bericht|bericht
rapporteren||rapporteer rapporteert rapporteren|gerapporteerd
sturen||stuur stuurt sturen|gestuurd
zenden||zend zendt zenden|gezonden
verzenden||verzend verzendt|verzonden
melden||meld meldt|gemeld
schrijven||schrijf schrijft|geschreven
bezorgen||bezorg bezorgt|bezorgd
verstrekken||verstrek verstrekt|verstrekt
verschaffen||verschaf verschaft|verschaft
presenteren||presenteer presenteert|gepresenteerd
briefen||brief|gebrieft
doorgeleiden||geleid geleidt|doorgeleid
antwoorden||antwoord antwoordt|geantwoord
beantwoorden||beantwoord|beantwoord
reageren||reageer reageert|gereageerd
overhandigen||overhandig overhandigt|overhandigd
verantwoorden|||verantwoord
lichten|in|licht|ingelicht
lichten|toe|licht|toegelicht
sturen|toe|stuur stuurt|toegestuurd
sturen|na|stuur stuurt|nagestuurd
sturen|door|stuur stuurt|doorgestuurd
zenden|toe|zend zendt|toegezonden
zenden|na|zend zendt|nagezonden
zenden|door|zend zendt|doorgezonden
bieden|aan|bied biedt bieden|aangeboden
leggen|voor|leg legt leggen|voorgelegd
leggen|over|leg legt leggen|overgelegd
komen|terug|kom komt komen|
koppelen|terug|koppel koppelt|teruggekoppeld
delen|mee|deel deelt|meegedeeld
delen|mede|deel deelt|medegedeeld
praten|bij|praat|bijgepraat
nodigen|uit|nodig nodigt|uitgenodigd
dienen|in|dien dient|ingediend
hangen|voor|hang hangt|voorgehangen
brengen|over|breng brengt|overgebracht
`

interface TellVerb {
  infinitive: string
  particle: string
  finites: string[]
  participle: string
}

const verbs: TellVerb[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [infinitive = '', particle = '', finites = '', participle = ''] = line.split('|')
    return { infinitive, particle, finites: finites.split(' ').filter(Boolean), participle }
  })

/** "toesturen", and what says the same in a word of its own. */
export const infinitives = new Set([
  ...verbs.map(({ particle, infinitive }) => particle + infinitive),
  'toekomen',
  'tegemoetzien',
  'overleggen',
  'mededelen',
  'ontvangen',
  'vernemen',
  'horen',
  'schetsen',
  'uiteenzetten',
  'bereiken',
  'toegaan',
])

/** "toe te zenden", "aan te bieden": the verb behind "te". */
export const afterTe = new Set([
  ...verbs.map(({ infinitive }) => infinitive),
  'houden',
  'stellen',
  'brengen',
  'doen',
  'ontvangen',
  'organiseren',
  'geleiden',
])

export const participles = new Set([
  ...verbs.map(({ participle }) => participle).filter((word) => word !== ''),
  'gedeeld',
])

const gifts =
  'briefing inzicht overzicht uitsluitsel duiding update inzage beeld reactie toelichting duidelijkheid terugkoppeling'
/** Verbs that tell only with one of the words behind them. */
const phrases: [string, string][] = [
  ['doe doet doen', 'toekomen verslag mededeling'],
  ['houd hou houdt houden', 'hoogte'],
  ['stel stelt stellen', 'hoogte kennis'],
  ['breng brengt brengen', 'hoogte verslag rapport kennis'],
  ['maak maken', 'deelgenoot balans'],
  ['laat laten', 'weten toekomen horen'],
  ['geef geeft verschaf bied', gifts],
  ['verzorg verzorgt organiseer organiseert', 'briefing'],
  ['leg legt', 'verantwoording'],
  ['blijf blijft', 'informeren rapporteren houden berichten'],
  ['deel deelt', 'met'],
]

function finiteTable(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const add = (finite: string, needs: string[]) => {
    const before = found.get(finite)
    if (needs.length === 0) found.set(finite, [])
    else if (before === undefined || before.length > 0) found.set(finite, [...(before ?? []), ...needs])
  }
  for (const [words, needs] of phrases) for (const finite of words.split(' ')) add(finite, needs.split(' '))
  for (const { finites, particle } of verbs)
    for (const finite of finites) add(finite, particle === '' ? [] : [particle])
  return found
}

/** Finite verbs with the words of which one must stand near them; an empty list asks for none. */
export const finites = finiteTable()

export const modals = new Set(['zal', 'zullen', 'zult', 'ga', 'gaat', 'gaan'])
export const passives = new Set(['wordt', 'worden'])
export const receiving = new Set([
  'ontvangt',
  'ontvangen',
  'krijgt',
  'krijgen',
  'verneemt',
  'treft',
  'hoort',
  'vindt',
  'bereikt',
])
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
