import { describe, expect, test } from 'vitest'
import { nextOf, recipientsOf, type Addressed, type Post } from './recipients.ts'

const posts: Post[] = [
  { userId: 'sanne', organisationId: 'ministry', role: 'secretariat', isHead: false },
  { userId: 'joris', organisationId: 'ministry', role: 'liaison', isHead: false },
  { userId: 'lieke', organisationId: 'utrecht', role: 'office', isHead: false },
  { userId: 'bram', organisationId: 'rotterdam', role: 'office', isHead: false },
]
const utrecht = { organisationId: 'utrecht', name: 'Gemeente Utrecht' }
const tilburg = { organisationId: 'tilburg', name: 'Gemeente Tilburg' }
const ministry = { organisationId: 'ministry', name: 'Ministerie' }
const item: Addressed = {
  kind: 'agreement',
  origin: null,
  owners: [utrecht],
  released: true,
  confidential: false,
}
const who = (traits: Partial<Addressed>, held = posts) =>
  recipientsOf({ ...item, ...traits }, held).map(({ userId, because }) => `${userId}: ${because}`)

describe('a reminder goes', () => {
  test.each<[string, Partial<Addressed>, string[]]>([
    [
      'to the office that owns the agreement',
      {},
      ['lieke: omdat u de afspraak namens Gemeente Utrecht uitvoert'],
    ],
    [
      'not to a party that is done, but to who carries it out beside it',
      {
        owners: [
          { ...utrecht, done: true },
          { organisationId: 'rotterdam', name: 'Gemeente Rotterdam', executes: true },
        ],
      },
      ['bram: omdat u de afspraak namens Gemeente Rotterdam mee uitvoert'],
    ],
    [
      'to the secretariat where every party is done',
      { owners: [{ ...utrecht, done: true }] },
      ['sanne: omdat elke partij klaar is en deze afspraak nog openstaat'],
    ],
    [
      'to the secretariat where nobody owns it',
      { owners: [] },
      ['sanne: omdat deze afspraak nog geen eigenaar heeft'],
    ],
    [
      'to the secretariat where the minutes are not released',
      { released: false },
      ['sanne: omdat het verslag nog niet is vrijgegeven en Gemeente Utrecht deze afspraak nog niet ziet'],
    ],
    [
      'to the secretariat where it is confidential',
      { confidential: true },
      ['sanne: omdat deze afspraak vertrouwelijk is en Gemeente Utrecht dit niet mag zien'],
    ],
    [
      'to one owner, and to the secretariat for the other that has nobody',
      { owners: [utrecht, tilburg] },
      [
        'lieke: omdat u de afspraak namens Gemeente Utrecht uitvoert',
        'sanne: omdat niemand van Gemeente Tilburg deze afspraak in Gestand kan zien',
      ],
    ],
    [
      'to the secretariat for an agreement of the ministry',
      { owners: [ministry] },
      ['sanne: omdat u in het secretariaat werkt van de organisatie die deze afspraak uitvoert'],
    ],
    [
      'to the liaison for a commitment of the ministry',
      { kind: 'commitment', origin: 'request', owners: [ministry] },
      ['joris: omdat u dit verzoek als liaison bijhoudt'],
    ],
    [
      'never to an office for a commitment',
      { kind: 'commitment', origin: 'promise' },
      ['sanne: omdat niemand van Gemeente Utrecht deze toezegging in Gestand kan zien'],
    ],
    [
      'to the secretariat for a decision of the ministry, once',
      { kind: 'decision', owners: [ministry] },
      ['sanne: omdat het secretariaat dit besluit voorbereidt'],
    ],
    [
      'to the office and the secretariat for a decision that an office owns',
      { kind: 'decision' },
      [
        'lieke: omdat Gemeente Utrecht dit besluit mee voorbereidt',
        'sanne: omdat het secretariaat dit besluit voorbereidt',
      ],
    ],
  ])('%s', (_name, traits, expected) => {
    expect(who(traits)).toEqual(expected)
  })

  test('to the liaison where a dossier has no secretariat', () => {
    expect(who({ owners: [] }, posts.slice(1))).toEqual([
      'joris: omdat deze afspraak nog geen eigenaar heeft',
    ])
  })
})

describe('what nobody answers goes up', () => {
  const head: Post = { userId: 'hilde', organisationId: 'ministry', role: 'secretariat', isHead: true }
  const next = (asked: string[], held = posts) =>
    nextOf(
      asked.map((userId) => ({ userId, because: '' })),
      held,
    ).map(({ userId }) => userId)

  test.each<[string, string[], Post[], string[]]>([
    ['to the secretariat', ['lieke'], posts, ['sanne']],
    ['to its head, where the secretariat was asked', ['lieke', 'sanne'], [...posts, head], ['hilde']],
    ['to the liaison, where there is no head', ['lieke', 'sanne'], posts, ['joris']],
    ['to nobody who was asked already', ['sanne', 'joris'], posts, []],
  ])('%s', (_name, asked, held, expected) => {
    expect(next(asked, held)).toEqual(expected)
  })
})
