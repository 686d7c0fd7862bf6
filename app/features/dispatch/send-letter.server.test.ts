import { describe, expect, test } from 'vitest'
import { findMaking } from './find-making.server.ts'
import { listLettersAbout } from './list-letters-about.server.ts'
import { askExtension } from '#app/features/extensions/ask-extension.server.ts'
import { fulfilCommitment } from '#app/features/letters/fulfil-commitment.server.ts'
import { dossiers, organisations, posts } from '#prisma/demo/cast.ts'
import { draftFor, promise, promised, sent, split, useLetterCase } from '#tests/support/letter-case.ts'
import { actor } from '#tests/support/test-world.ts'

const { world, it, sign, send, step, itemOf, draftNow } = useLetterCase()

async function openedBy(role: 'fulfils_partly' | 'makes') {
  const item = (await draftNow()).items.find((each) => each.role === role)
  return { quote: item?.quote ?? '', ...(await itemOf(item?.openedId ?? '')) }
}

/** What a refused letter must not have left behind. */
async function nothingWritten(): Promise<void> {
  expect(await world.database.letter.count({ where: { reference: sent.reference } })).toBe(0)
  expect(await world.database.obligation.count({ where: { id: { notIn: [it.whole, it.part] } } })).toBe(0)
  expect(await itemOf(it.whole)).toMatchObject({ version: 1 })
  expect(await itemOf(it.part)).toMatchObject({ closedOn: null, version: 1 })
  expect((await draftNow()).state).not.toBe('sent')
}

describe('a signed letter that is sent', () => {
  test('becomes a letter, and closes what it fulfils with its reminders and requests', async () => {
    await askExtension(world, actor('secretariat'), {
      id: it.whole,
      version: 1,
      organisationId: organisations.ministry.id,
      words: 'september 2021',
      window: null,
      reviewOn: null,
      reason: 'Het loopt uit.',
    })
    await sign()
    const letterId = await send()
    expect(await world.database.letter.findMany()).toMatchObject([
      { id: letterId, reference: '3090253', sentOn: '2020-11-17', chamber: 'TK', dossierId: dossiers.lvv.id },
    ])
    const whole = await itemOf(it.whole)
    expect(whole).toMatchObject({
      closedOn: '2020-11-17',
      commitment: { fulfilledOn: '2020-11-17', letterId },
    })
    expect(whole.reminders.filter(({ state }) => state === 'planned')).toEqual([])
    expect(await world.database.extension.findMany()).toMatchObject([{ state: 'lapsed' }])
    expect(await draftNow()).toMatchObject({
      state: 'sent',
      letterId,
      reference: '3090253',
      datedOn: '2020-11-17',
    })
  })

  test('splits what it fulfils in part; the rest has its own term, read from the day of the letter', async () => {
    await sign()
    const letterId = await send()
    expect(await itemOf(it.part)).toMatchObject({
      wording: split.done,
      closedOn: '2020-11-17',
      commitment: { letterId },
    })
    const rest = await openedBy('fulfils_partly')
    expect(rest).toMatchObject({
      wording: split.remains,
      closedOn: null,
      term: { words: 'binnen zes weken', saidOn: '2020-11-17', latestOn: '2020-12-29' },
    })
    expect(rest.reminders.some(({ state }) => state === 'planned')).toBe(true)
    expect(rest.quote).toContain(split.remains.slice(0, -1))
  })

  test('opens what it promises, to its chamber, with the sentence that says so', async () => {
    await sign()
    await send()
    const made = await openedBy('makes')
    expect(made).toMatchObject({
      wording: promised.wording,
      saidOn: '2020-11-17',
      closedOn: null,
      term: { words: 'voorjaar 2021' },
      parties: [{ organisationId: organisations.ministry.id, role: 'owner' }],
      commitment: {
        origin: 'promise',
        chamber: 'TK',
        activityKind: 'letter',
        inRegister: false,
        responsiblePostId: posts.stateSecretary.id,
        activity: 'Brief aan de Tweede Kamer van 17 november 2020, kenmerk 3090253',
      },
    })
    expect(made.quote).toContain('“De Kamer krijgt een plan van aanpak”')
    expect(made.reminders.some(({ state }) => state === 'planned')).toBe(true)
  })

  test('shows to readers where it promised that, and nothing of how it was made', async () => {
    await sign()
    const letterId = await send()
    const { openedId } = (await draftNow()).items.find(({ role }) => role === 'makes') ?? {}
    const about = await listLettersAbout(world, actor('reader'), openedId ?? '')
    expect(about).toMatchObject({ openedBy: { letterId, reference: '3090253' }, inMaking: [] })
    expect(about.openedBy?.quote).toContain('“De Kamer krijgt een plan van aanpak”')
    const making = await findMaking(world, actor('reader'), letterId)
    expect(making).toMatchObject({ draftId: null })
    expect(making?.opened.map(({ wording }) => wording)).toContain(promised.wording)
    expect((await findMaking(world, actor('liaison'), letterId))?.draftId).not.toBeNull()
    expect(await findMaking(world, actor('utrecht'), letterId)).toBeNull()
    expect((await listLettersAbout(world, actor('utrecht'), openedId ?? '')).openedBy).toBeNull()
  })

  test('goes to each chamber by itself, where both wait', async () => {
    const asked = await promise(world, 'De Eerste Kamer krijgt een brief.', 'EK')
    const [other = ''] = await draftFor(world, [asked], ['EK'])
    await sign()
    await sign(other)
    await send()
    await expect(send('liaison', { id: other })).rejects.toThrow('3090253 van 17 november 2020')
    await send('liaison', { id: other, reference: '3090254' })
    const letters = await world.database.letter.findMany({ orderBy: { reference: 'asc' } })
    expect(letters.map(({ chamber, reference }) => [chamber, reference])).toEqual([
      ['TK', '3090253'],
      ['EK', '3090254'],
    ])
  })
})

describe('nothing is written', () => {
  test.each([
    [{ sentOn: '2020-09-23' }, 'voor 24 september 2020'],
    [{ sentOn: '2020-11-21' }, 'toekomst'],
    [{ reference: ' ' }, 'Vul het kenmerk'],
    [{ documentNumber: 'geen nummer' }, 'Schrijf het documentnummer'],
  ])('for a letter with %j', async (change, words) => {
    await sign()
    await expect(send('liaison', change)).rejects.toThrow(words)
    await nothingWritten()
  })

  test('before it is signed', async () => {
    await expect(send()).rejects.toThrow('nog niet getekend')
    await step('secretariat', 'circulate')
    await expect(send()).rejects.toThrow('nog niet getekend')
    await nothingWritten()
  })

  test('where another letter was first, and it is named', async () => {
    await sign()
    const letter = { reference: '1', sentOn: '2020-11-16', subject: 'Eerder', chamber: 'TK' as const }
    await fulfilCommitment(world, actor('liaison'), { id: it.whole, version: 1, letter })
    await expect(send()).rejects.toThrow(
      '«De Kamer krijgt een terugkoppeling.»: dit is al voldaan op 16 november 2020, met de brief 1.',
    )
    expect(await itemOf(it.part)).toMatchObject({ closedOn: null })
    expect(await world.database.letter.count()).toBe(1)
  })

  test('where the letter does nothing', async () => {
    await world.database.draftItem.deleteMany()
    await sign()
    await expect(send()).rejects.toThrow('Kies eerst wat hij beantwoordt.')
    await nothingWritten()
  })

  test.each(['secretariat', 'reader', 'administrator', 'utrecht', 'outsider'] as const)(
    'by %s',
    async (key) => {
      await sign()
      await expect(send(key)).rejects.toMatchObject({ kind: 'not-allowed' })
      await nothingWritten()
    },
  )

  test('by a liaison of another dossier, who does not know of it', async () => {
    await sign()
    const { roles, ...who } = actor('liaison')
    const elsewhere = { ...who, roles: roles.filter(({ dossierId }) => dossierId !== dossiers.lvv.id) }
    await expect(send(elsewhere)).rejects.toMatchObject({ kind: 'not-found' })
    await nothingWritten()
  })
})

test('sending twice does it once: the second hears so, one after the other and at once', async () => {
  await sign()
  const answers = await Promise.allSettled([send(), send()])
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(send()).rejects.toThrow('al als verzonden')
  expect(await world.database.letter.count()).toBe(1)
  expect(await world.database.obligation.count()).toBe(4)
})

test('two letters of one dossier are sent at once, but not under one reference', async () => {
  const other = await promise(world, 'De Kamer krijgt nog iets.')
  const [second = ''] = await draftFor(world, [other])
  await sign()
  await sign(second)
  const answers = await Promise.allSettled([send(), send('liaison', { id: second })])
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await world.database.letter.count()).toBe(1)
})
