import { beforeEach, describe, expect, test } from 'vitest'
import { giveExtension } from '#app/features/extensions/give-extension.server.ts'
import { recordAgreement } from '#app/features/agreements/record-agreement.server.ts'
import { reopenAgreement } from '#app/features/agreements/reopen-agreement.server.ts'
import { settleAgreement } from '#app/features/agreements/settle-agreement.server.ts'
import { planConsultation } from '#app/features/consultations/plan-consultation.server.ts'
import { documentOf, obligationBlock } from '#app/features/editor/document.ts'
import { saveSection } from '#app/features/minutes/save-section.server.ts'
import { reactToWording } from '#app/features/reactions/react-to-wording.server.ts'
import { dossiers, organisations, type CastKey } from '#prisma/demo/cast.ts'
import { layFixture } from '#tests/routes/fixture.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { findStateOfAffairs, type AffairsQuestion } from './find-state-of-affairs.server.ts'

const world = useTestWorld('2020-11-20T10:00')
const dossierId = dossiers.lvv.id
const secretariat = actor('secretariat')
let ids: Record<string, string>
let rotterdams = ''

beforeEach(async () => {
  ids = await layFixture(world, { released: true })
  rotterdams = await recordAgreement(world, secretariat, {
    dossierId,
    wording: 'Rotterdam telt de bedden.',
    saidOn: '2020-11-04',
    consultationId: ids.consultation,
    owners: [organisations.rotterdam.id],
    term: { words: 'uiterlijk 1 december 2020' },
  })
})

function affairsOf(key: CastKey, question: Partial<AffairsQuestion> = {}) {
  const none = { consultationId: null, sinceId: null, organisationId: null }
  return findStateOfAffairs(world, actor(key), { ...none, dossierId, ...question })
}

function wordingsIn(found: Awaited<ReturnType<typeof affairsOf>>): string[] {
  const { reached: _stages, disputed: _texts, ...lines } = found.affairs
  return Object.values(lines)
    .flat()
    .map(({ wording }) => wording)
    .sort()
}

/** A sentence of Utrecht's in the minutes that everybody may read. */
async function writeInMinutes(wording: string) {
  const { version } = await world.database.minutesSection.findUniqueOrThrow({ where: { id: ids.section } })
  const owners = [{ organisation: organisations.utrecht.id, name: 'Gemeente Utrecht' }]
  const facts = {
    obligation: 'aaaaaaaa-0000-4000-8000-000000000001',
    kind: 'agreement',
    owners,
    wording,
  } as const
  const document = documentOf(obligationBlock({ ...facts, term: 'uiterlijk 1 maart 2021' }))
  await saveSection(world, secretariat, { sectionId: ids.section ?? '', version, document })
}

async function postpone(id: string, words: string) {
  const reason = 'De telling duurt langer.'
  await giveExtension(world, secretariat, {
    ...{ id, version: 1, words, saidOn: '2020-11-20', window: null, reviewOn: null },
    ...{ reason, sharedReason: reason, notice: null },
  })
}

describe('since the consultation before', () => {
  test('it says what was kept, what slipped with why, and what is open', async () => {
    await settleAgreement(world, secretariat, {
      id: rotterdams,
      version: 1,
      on: '2020-11-19',
      settlement: 'Geteld.',
    })
    await postpone(ids.agreement ?? '', 'uiterlijk 1 april 2021')
    const { since, affairs } = await affairsOf('secretariat')
    expect(since?.title).toBe('Overleg van de proef')
    expect(affairs.fulfilled.map(({ wording }) => wording)).toContain('Rotterdam telt de bedden.')
    expect(affairs.slipped).toMatchObject([
      {
        wording: 'Utrecht telt de plekken.',
        slip: {
          from: { words: 'uiterlijk 1 maart 2021' },
          to: { words: 'uiterlijk 1 april 2021' },
          reasons: ['De telling duurt langer.'],
        },
      },
    ])
    expect(affairs.open.map(({ wording }) => wording)).toContain('Besluit over het vervolg.')
  })

  test('an earlier moment shows the terms of then', async () => {
    const next = await planConsultation(world, secretariat, {
      ...{ dossierId, kind: 'administrative', title: 'Het volgende', meetsOn: '2020-11-25' },
      ...{ beginsAtTime: '', place: '' },
    })
    world.clock.moveTo(new Date('2020-11-27T10:00:00Z'))
    await postpone(ids.agreement ?? '', 'uiterlijk 1 april 2021')
    const then = await affairsOf('secretariat', { consultationId: next })
    expect(then.to).toBe('2020-11-25')
    expect(then.affairs.slipped).toEqual([])
    expect(then.affairs.open.find(({ id }) => id === ids.agreement)?.term?.words).toBe(
      'uiterlijk 1 maart 2021',
    )
    expect((await affairsOf('secretariat', { sinceId: ids.consultation })).affairs.slipped).toHaveLength(1)
  })

  test('an earlier moment shows the words of then, also where the minutes were reworded since', async () => {
    await writeInMinutes('Utrecht stuurt een brief.')
    const next = await planConsultation(world, secretariat, {
      ...{ dossierId, kind: 'administrative', title: 'Het volgende', meetsOn: '2020-11-25' },
      ...{ beginsAtTime: '', place: '' },
    })
    world.clock.moveTo(new Date('2020-11-27T10:00:00Z'))
    await writeInMinutes('Utrecht stuurt een nota.')
    for (const whose of [{}, { organisationId: organisations.utrecht.id }]) {
      const then = wordingsIn(await affairsOf('secretariat', { ...whose, consultationId: next }))
      expect(then).toContain('Utrecht stuurt een brief.')
      expect(then).not.toContain('Utrecht stuurt een nota.')
      const now = wordingsIn(await affairsOf('secretariat', { ...whose, sinceId: ids.consultation }))
      expect(now).toContain('Utrecht stuurt een nota.')
    }
  })

  test('a dossier without consultations is looked at from its beginning', async () => {
    const { since, affairs } = await findStateOfAffairs(world, secretariat, {
      ...{ dossierId: dossiers.shelter.id, consultationId: null, sinceId: null, organisationId: null },
    })
    expect(since).toBeNull()
    expect(affairs.open).toEqual([])
  })
})

describe('what is disputed and what was reopened', () => {
  async function dispute() {
    await reactToWording(world, actor('rotterdam'), {
      ...{ id: rotterdams, version: 1, seen: null, stance: 'disputed' },
      ...{ otherWording: 'Rotterdam schat de bedden.', remark: 'Zo is het gezegd.' },
    })
  }
  const byUtrecht = { agreement: { wording: 'Utrecht telt de plekken.' }, organisation: 'Gemeente Utrecht' }
  const byRotterdam = { organisation: 'Gemeente Rotterdam', otherWording: 'Rotterdam schat de bedden.' }

  test.each<[CastKey, Partial<AffairsQuestion>, object[]]>([
    ['secretariat', {}, [byRotterdam, byUtrecht]],
    ['reader', { organisationId: organisations.rotterdam.id }, [byRotterdam]],
    ['rotterdam', {}, [byRotterdam]],
    ['utrecht', {}, [byUtrecht]],
  ])('%s reads of %j', async (key, question, disputed) => {
    await dispute()
    const found = (await affairsOf(key, question)).affairs.disputed
    const byName = [...found].sort((a, b) => (a.organisation < b.organisation ? -1 : 1))
    expect(byName).toMatchObject(disputed)
  })

  test('what was settled before and is open again is told', async () => {
    const settled = { id: rotterdams, version: 1, on: '2020-11-19', settlement: 'Geteld.' }
    await settleAgreement(world, secretariat, settled)
    const next = await planConsultation(world, secretariat, {
      ...{ dossierId, kind: 'administrative', title: 'Het volgende', meetsOn: '2020-11-20' },
      ...{ beginsAtTime: '', place: '' },
    })
    world.clock.moveTo(new Date('2020-11-27T10:00:00Z'))
    await reopenAgreement(world, secretariat, { id: rotterdams, version: 2, reason: 'Toch niet.' })
    const then = await affairsOf('secretariat', { consultationId: next, sinceId: ids.consultation })
    expect(then.affairs.fulfilled.map(({ id }) => id)).toContain(rotterdams)
    const theirs = { sinceId: next, organisationId: organisations.rotterdam.id }
    const now = await affairsOf('secretariat', theirs)
    expect(now.affairs.reopened).toMatchObject([{ id: rotterdams, closedOn: null }])
  })
})

describe('each party sees its own only', () => {
  test('an office, whatever it asks for', async () => {
    const own = await affairsOf('utrecht')
    expect(own.party?.name).toBe('Gemeente Utrecht')
    expect(wordingsIn(own)).toEqual(['Besluit over het vervolg.', 'Utrecht telt de plekken.'])
    expect(own.parties).toEqual([])
    expect(JSON.stringify(own)).not.toContain('Rotterdam')
    await expect(affairsOf('utrecht', { organisationId: organisations.rotterdam.id })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test('the ministry looks at a party as its office would', async () => {
    const theirs = await affairsOf('reader', { organisationId: organisations.rotterdam.id })
    expect(wordingsIn(theirs)).toEqual(['Besluit over het vervolg.', 'Rotterdam telt de bedden.'])
    const agreement = Object.values(theirs.affairs)
      .flat()
      .find(({ id }) => id === rotterdams)
    expect(agreement).toMatchObject({ owners: ['eigenaar'] })
  })

  test('what is confidential, or not yet released, is on no page of a party', async () => {
    await recordAgreement(world, secretariat, {
      ...{ dossierId, wording: 'Vertrouwelijk.', confidential: true, saidOn: '2020-11-04' },
      ...{ owners: [organisations.utrecht.id], term: null },
    })
    await world.database.minutes.updateMany({ data: { releasedAt: null, state: 'draft' } })
    const page = await affairsOf('secretariat', { organisationId: organisations.utrecht.id })
    expect(wordingsIn(page)).toEqual([])
    expect(wordingsIn(await affairsOf('reader'))).not.toContain('Vertrouwelijk.')
    expect(wordingsIn(await affairsOf('secretariat'))).toContain('Vertrouwelijk.')
  })
})

test.each(['outsider', 'administrator'] as const)('%s sees no state of affairs', async (key) => {
  await expect(affairsOf(key)).rejects.toMatchObject({ kind: 'not-allowed' })
})

test('of a dossier where one does not work, or a consultation one may not know of, there is none', async () => {
  await expect(affairsOf('rotterdam', { dossierId: dossiers.shelter.id })).rejects.toMatchObject({
    kind: 'not-found',
  })
  const hidden = await planConsultation(world, secretariat, {
    ...{ dossierId, kind: 'administrative', title: 'Geheim plan', meetsOn: '2020-12-25' },
    ...{ beginsAtTime: '', place: '' },
  })
  for (const question of [{ consultationId: hidden }, { sinceId: hidden }])
    await expect(affairsOf('utrecht', question)).rejects.toMatchObject({ kind: 'not-found' })
})
