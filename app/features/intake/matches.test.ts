import { describe, expect, test } from 'vitest'
import { matchesOf, type AskedMatch, type RegisterItem } from './matches.ts'

const cities = ['amsterdam', 'eindhoven', 'groningen', 'rotterdam', 'utrecht']
const asked: AskedMatch = {
  ...{ kind: 'agreement', wording: '', quote: '', fulfils: '', activity: '', chamber: 'TK' },
  ...{ on: '2021-03-10', ownerIds: ['vng', ...cities], earliestOn: null, latestOn: null },
}
const item = (id: string, wording: string, facts: Partial<RegisterItem> = {}): RegisterItem => ({
  ...{ id, wording, kind: 'agreement', saidOn: '2021-03-10', earliestOn: null, latestOn: null },
  ...{ closedOn: null, ownerIds: ['ministry', ...cities], commitment: null, ...facts },
})
const letter = { sentOn: '2021-03-24', chamber: 'TK' as const }

/** What one meeting agreed, in the words of its minutes. */
const register = {
  meetings: [],
  items: [
    item(
      'steps',
      'Rijk en gemeenten onderzoeken welke maatregelen na de proef passen, en bereiden die voor.',
    ),
    item('network', 'Er komen varianten voor een landelijk meldpunt, met oog voor wat de regio al heeft.'),
    item('threads', 'Naast de vastgelopen dossiers komen ook de patronen in alle dossiers op een rij.'),
  ],
}
const offered = (wording: string, facts: Partial<AskedMatch> = {}) =>
  matchesOf({ ...asked, wording, ...facts }, register, letter).map(({ id, isLikely }) => [id, isLikely])

describe('an agreement in other words than those of the minutes', () => {
  test.each([
    [
      'Tussen de bestuurders is afgesproken dat vervolgmaatregelen verder worden verkend en voorbereid.',
      'steps',
    ],
    [
      'Voor een landelijk dekkend meldpunt is afgesproken dat verscheidene varianten worden uitgewerkt.',
      'network',
    ],
    ['Hierover is afgesproken om, naast vastgelopen dossiers, een analyse van patronen te maken.', 'threads'],
  ])('%s', (wording, id) => {
    expect(offered(wording)).toEqual([[id, true]])
  })

  test('is not taken for what shares the day and the table only', () => {
    expect(offered('Afgesproken is dat de VNG een handreiking over huisvesting schrijft.')).toEqual([])
    expect(offered('Afgesproken is dat de gemeenten hun kosten delen.')).toEqual([])
  })

  test('needs more words in common where it was said on another day', () => {
    const wording = 'Afgesproken is dat vervolgmaatregelen worden voorbereid.'
    expect(offered(wording)).toEqual([['steps', true]])
    expect(offered(wording, { on: '2021-06-02' }).filter(([, isLikely]) => isLikely)).toEqual([])
  })
})

describe('what one Kamer waits for', () => {
  const promise = (id: string, chamber: 'TK' | 'EK') =>
    item(id, 'De Kamer krijgt een terugkoppeling van het gesprek over de kade.', {
      ...{ kind: 'commitment', ownerIds: [] },
      commitment: { origin: 'promise', chamber, activity: '', activityOn: null },
    })
  const both = { meetings: [], items: [promise('house', 'TK'), promise('senate', 'EK')] }
  const kept = {
    ...asked,
    kind: 'fulfilment' as const,
    fulfils: 'een terugkoppeling van het gesprek over de kade',
  }

  test('is closed by a letter to that Kamer only', () => {
    expect(matchesOf(kept, both, letter).map(({ id }) => id)).toEqual(['house'])
    expect(matchesOf({ ...kept, chamber: 'EK' }, both, letter)).toEqual([])
  })

  test('is what another sentence of the letter may be about', () => {
    const announced = { ...kept, kind: 'kept_promise_announced' as const, chamber: 'EK' as const }
    expect(matchesOf(announced, both, letter).map(({ id }) => id)).toEqual(['senate'])
  })
})
