import type { Voice } from './context.ts'
import { isSign, type Word } from './words.ts'

/** Who does what a verb says: who speaks here, the Kamer, somebody else, or a thing. */
export type Subject = 'speaker' | 'kamer' | 'other' | 'asked' | 'thing'

const first = new Set(['ik', 'wij', 'we', 'ondergetekende'])
const posts = new Set([
  'minister',
  'ministers',
  'staatssecretaris',
  'staatssecretarissen',
  'minister-president',
  'bewindspersoon',
  'bewindspersonen',
  'bewindslieden',
])
const determiners = new Set(['de', 'het', 'een', 'mijn', 'onze', 'deze', 'die', 'dit', 'alle', 'beide', 'uw'])
/** Bodies and people outside the writer's own office, by their word or by how it ends. */
const others = new Set(
  `vng ipo wodc ind coa uvw politie openbaar collega collegas collega's ambtgenoot ambtgenote ambtgenoten ambtscollega partijen raad
   commissie unie rechter staten college directie sector branche rvo rivm cbs cpb pbl scp ns prorail tno acm afm dnb ggd ggd'en uwv svb
   duo rdw nza igj ciz cak knmi tennet knvb cao g4 g40 m50 divosa aedes lidstaten vakbonden bonden leden fractie fracties
   voorzitter directeur woordvoerder rapporteur deskundigen experts artsen ouders bewoners scholen boeren hulpverleners aandeelhouders`
    .trim()
    .split(/\s+/),
)
const outside =
  /^gemeente|^provincie|^waterschap|^wethouder|^burgemeester|^gedeputeerde|^dijkgra|(?:raad|raden|bestuur|besturen|bestuurders?|planbureau|inspecties?|autoriteit|bedrij(?:f|ven)|maatschappij(?:en)?|organisaties?|vereniging(?:en)?|instituut|instelling(?:en)?|corporaties?|vervoerders?|onderzoekers?|ondernemers|werkgevers|werknemers|leveranciers?|exploitanten?|aanbieders?|verzekeraars?|universiteit(?:en)?|hogescholen|ziekenhui(?:s|zen)|rechtbank|partners?|overheden|commissie|stuurgroep|werkgroep|stichting|fonds|gezant|regisseur|makelaar|inspecteur)$/
/** The writer's own people: "mijn ministerie". */
const own = new Set(['ministerie', 'departement', 'ambtenaren', 'medewerkers', 'ministeries'])
/** Behind these a clause of its own begins. */
const subordinators = new Set([
  'dat',
  'die',
  'waarbij',
  'waarin',
  'waarmee',
  'waarna',
  'omdat',
  'zodat',
  'waarover',
  'hoe',
  'terwijl',
  'wat',
])
const farthest = 45

function word(words: Word[], index: number): string {
  return words[index]?.w ?? ''
}

function isKamer(words: Word[], index: number): boolean {
  const at = word(words, index)
  if (at === 'u' || at === 'tk' || at === 'ek' || at === 'parlement' || at === 'staten-generaal') return true
  if (at === 'commissie') return word(words, index - 1) === 'uw'
  if ((at !== 'kamer' && at !== 'kamers') || word(words, index + 2) === 'koophandel') return false
  return /^(?:uw|de|beide|tweede|eerste|der|aan|mijn)$/.test(word(words, index - 1))
}

/** Whether the Kamer is named between two words. */
export function namesKamer(words: Word[], from: number, to: number): boolean {
  for (let index = Math.max(from, 0); index < Math.min(to, words.length); index += 1)
    if (isKamer(words, index)) return true
  return false
}

/** Who a group of words that begins here stands for; null where it tells when, where or about what. */
function nounAt(words: Word[], index: number, voice: Voice): Subject | null {
  let at = index
  const hasDeterminer = determiners.has(word(words, at))
  if (hasDeterminer) at += 1
  for (let step = 0; step < 3; step += 1, at += 1) {
    const w = word(words, at)
    if (w === 'bewindslieden' || w === 'bewindspersonen') return 'speaker'
    if (posts.has(w)) return voice === 'list' ? 'speaker' : 'other'
    if (w === 'kabinet' || w === 'regering' || w === 'ministerraad') return 'speaker'
    if (isKamer(words, at)) return 'kamer'
    if (own.has(w) && /^(?:mijn|ons|onze)$/.test(word(words, at - 1))) return 'speaker'
    if (others.has(w) || outside.test(w)) return 'other'
    if (!hasDeterminer || isSign(words[at])) break
  }
  return hasDeterminer ? 'thing' : null
}

/** Who a group of words behind this one stands for: "door de minister". */
export function subjectBehind(words: Word[], index: number, voice: Voice): Subject | null {
  return nounAt(words, index + 1, voice)
}

function opposes(words: Word[], index: number, voice: Voice): boolean {
  return nounAt(words, index, voice) === 'other'
}

function speaks(w: string, voice: Voice): boolean {
  return first.has(w) || (voice === 'list' && (w === 'hij' || w === 'zij'))
}

/** "De gemeenten en ik". */
function joinsSpeaker(words: Word[], from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    if (isSign(words[at])) return false
    if (word(words, at) === 'en' && word(words, at + 1) === 'ik') return true
  }
  return false
}

/** "Ik zoek dat uit en laat u dat weten": the subject stands at the beginning, before "en". */
function isElliptic(words: Word[], index: number, voice: Voice): boolean {
  if (!/^(?:en|maar)$/.test(word(words, index - 1)) || nounAt(words, index + 1, voice) === 'other')
    return false
  return [0, 1, 2, 3, 4].some(
    (at) => at < index && first.has(word(words, at)) && word(words, at - 1) !== 'of',
  )
}

/** The subject of the verb at `index`: right behind it where the order is turned, else before it in its clause. */
export function subjectOf(words: Word[], index: number, voice: Voice): Subject {
  const behind = word(words, index + 1)
  if (speaks(behind, voice) || joinsSpeaker(words, index + 1)) return 'speaker'
  if (isElliptic(words, index, voice)) return 'speaker'
  const turned = nounAt(words, index + 1, voice)
  let start = 0
  for (let at = index - 1; at >= 0 && index - at < farthest; at -= 1) {
    const w = word(words, at)
    if (speaks(w, voice))
      return word(words, at - 1) === 'of' && word(words, at - 2) !== 'en' ? 'asked' : 'speaker'
    if (w === 'of' && posts.has(word(words, at + 2))) return 'asked'
    if ((w === 'en' || w === 'maar' || w === ';') && opposes(words, at + 1, voice)) return 'other'
    if (subordinators.has(w)) {
      start = at + 1
      break
    }
  }
  const ahead = nounAt(words, start, voice)
  if (ahead === 'speaker' || ahead === 'other' || ahead === 'kamer') return ahead
  return turned === 'speaker' || turned === 'other' || turned === 'kamer' ? turned : 'thing'
}
