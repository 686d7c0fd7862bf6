import { organisations, posts } from '#prisma/demo/cast.ts'
import { emptyDocument } from '#app/features/editor/document.ts'
import { aLetter } from '#tests/support/a-letter.ts'
import { takesFiles } from '#app/platform/http.server.ts'

type Body = Record<string, string>

/** One filled-in form that most forms accept, so that what is refused is refused for who asks. */
function usual(ids: Record<string, string>): Body {
  return {
    version: '1',
    reason: 'Een reden.',
    text: 'Het gaat goed.',
    visibility: 'shared',
    settlement: 'Gedaan.',
    outcome: 'Besloten.',
    on: '2020-11-19',
    reference: '123456',
    sentOn: '2020-11-19',
    subject: 'Een onderwerp',
    chamber: 'TK',
    origin: 'promise',
    activity: 'Een debat',
    wording: 'Wij doen dit.',
    saidOn: '2020-11-04',
    term: 'voorjaar 2021',
    owners: organisations.utrecht.id,
    gate: '',
    dossier: ids.dossier ?? '',
    dossierId: ids.dossier ?? '',
    name: 'Een naam',
    code: 'Nieuw',
    kind: 'administrative',
    title: 'Een titel',
    meetsOn: '2020-11-18',
    posts: posts.aldermanOfGroningen.id,
    representsId: organisations.utrecht.id,
    function: 'wethouder',
    organisationId: organisations.utrecht.id,
    role: 'reader',
    mail: 'iemand.nieuw@elders.example',
    startsOn: '2020-01-01',
    endsOn: '2020-11-20',
    when: 'now',
    choice: 'own',
    firstDay: '2021-03-01',
    lastDay: '2021-03-31',
    naar: '/',
  }
}

const toPostId = posts.stateSecretary.id
const act = { actKind: 'technical_briefing', actOn: '2020-11-18', evidence: 'De agenda van de Kamer.' }

const rules: Body = { forecast: '7', lastDay: '1', why: 'Een reden.', version: '2' }

const special: Record<string, (ids: Record<string, string>) => Body> = {
  '/afspraken/samen/eigenaar': () => ({ owner: organisations.groningen.id }),
  '/afspraken/:agreement/splitsen': () => ({ wording1: 'Het ene.', wording2: 'Het andere.' }),
  '/besluiten/:decision/poort/gebruikelijk': () => ({ kinds: 'response' }),
  '/besluiten/:decision/poort/:stage/bereikt': () => ({ evidence: 'Het rapport is binnen.' }),
  '/wacht-op/:obligation': (ids) => ({ on: `item_${ids.commitment ?? ''}` }),
  '/beheer/herinneringen/:kind/:width': () => rules,
  '/beheer/herinneringen/:kind/:width/toepassen': () => rules,
  '/beheer/herinneringen/versies/:number/terugzetten': () => rules,
  '/beheer/brieven/:ministry/:part/toepassen': () => rules,
  '/beheer/brieven/:ministry/:part/versies/:number/terugzetten': () => rules,
  '/dossiers/:dossier/herinneringen/:kind/:width': () => rules,
  '/dossiers/:dossier/herinneringen/:kind/:width/toepassen': () => rules,
  '/dossiers/:dossier/herinneringen/versies/:number/terugzetten': () => rules,
  '/afspraken/:agreement/partijen': () => ({ owner: organisations.groningen.id }),
  '/afspraken/:agreement/partijen/:party': () => ({ state: 'started' }),
  '/toezeggingen/verplaatsen': (ids) => ({ toPostId, items: `${ids.commitment}.1` }),
  '/toezeggingen/:commitment/deels': () => ({ by: 'letter', done: 'De helft.', remains: 'De rest.' }),
  '/toezeggingen/:commitment/eerder': (ids) => ({ kind: 'repeats', earlierId: ids.earlier ?? '' }),
  '/toezeggingen/:commitment/functie': () => ({ toPostId }),
  '/toezeggingen/:commitment/gehouden': () => act,
  '/toezeggingen/:commitment/kamer': () => ({ word: 'openstaand', seenOn: '2020-11-19' }),
  '/toezeggingen/:commitment/oordeel': () => ({ status: 'open', deadline: '' }),
  '/brieven/inlezen/:intake/markeren': () => ({ kind: 'commitment', quote: 'Geachte voorzitter' }),
  '/brieven/inlezen/:intake/voorstellen/:passage/splitsen': () => ({ first: 'Ik zal', second: 'uw Kamer' }),
  '/brieven/inlezen/:intake/voorstellen/:passage/wijzigen': () => ({ kind: 'commitment', on: '2020-11-04' }),
  '/brieven/:letter/afdoen': (ids) => ({ items: `${ids.commitment}.1` }),
  '/overleggen/:consultation/deelnemers/toevoegen': () => ({ representsId: '' }),
  '/overleggen/:consultation/afspraken/nieuw': (ids) => ({
    kind: 'agreement',
    sectionId: ids.section ?? '',
    obligation: '50000000-0000-4000-8000-000000000001',
  }),
  '/overleggen/:consultation/verslag/:section': () => ({ document: JSON.stringify(emptyDocument()) }),
  '/afspraken/:agreement/verbinden': (ids) => ({ other: ids.commitment ?? '' }),
  '/toezeggingen/:commitment/verbinden': (ids) => ({ other: ids.agreement ?? '' }),
  '/overleggen/:consultation/brief': () => ({ chambers: 'TK', signatoryId: '' }),
  '/toezeggingen/brief': (ids) => ({ chambers: 'TK', answers: ids.commitment ?? '' }),
  '/brieven/concepten/:draft/inhoud': (ids) => ({ answers: ids.commitment ?? '' }),
  '/brieven/concepten/:draft/inhoud/:commitment/deels': () => ({ done: 'De helft.', remains: 'De rest.' }),
  '/brieven/concepten/:draft/tekst': () => ({ document: JSON.stringify(emptyDocument()) }),
  '/brieven/concepten/:draft/zin-overnemen': () => ({ key: 'reason:1' }),
  '/brieven/concepten/:draft/zin-weglaten': () => ({ key: 'reason:1' }),
  '/herinneringen/stap/:reminder': () => ({ act: 'vasthouden', until: '' }),
  '/organisaties/nieuw': () => ({ kind: 'municipality' }),
  '/organisaties/:organisation/wijzigen': () => ({ kind: 'municipality' }),
  '/afspraken/:agreement/reageren': (ids) => ({ stance: 'agreed', seen: ids.reaction ?? '' }),
  '/antwoord/:answer': () => ({ answer: 'on_time' }),
}

/** What is posted to a route. */
export function bodyFor(path: string, ids: Record<string, string>): URLSearchParams | FormData {
  const fields = { ...usual(ids), ...special[path]?.(ids) }
  if (!takesFiles(path)) return new URLSearchParams(fields)
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('audience', 'everyone')
  form.append('files', new File(['Gedaan.'], 'bewijs.txt'))
  form.append('file', new File([aLetter('7654321')], 'brief.txt'))
  return form
}
