import { describe, expect, test } from 'vitest'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { readDraft } from '#app/features/drafts/read-draft.server.ts'
import { saveLetter } from '#app/features/drafts/save-letter.server.ts'
import { documentFromText } from '#app/features/editor/document.ts'
import { changeLetterText } from '#app/features/templates/change-letter-text.server.ts'
import { dossiers, organisations, posts } from '#prisma/demo/cast.ts'
import { actor } from '#tests/support/test-world.ts'
import { useLetterCase } from '#tests/support/letter-case.ts'
import { takeDraftStep } from './take-draft-step.server.ts'

const { world, it, seen, step, sign, draftNow } = useLetterCase()

describe('a letter in the making', () => {
  test('goes from concept to signed, with who and when', async () => {
    await sign()
    const { state, steps } = await draftNow()
    expect(state).toBe('signed')
    expect(steps.map((each) => each.byName).slice(-1)).toEqual(['Joris van Dam'])
    expect(steps.map((each) => each.state).sort()).toEqual(['circulated', 'concept', 'signed'])
  })

  test('goes back with a reason only, and keeps it', async () => {
    await step('secretariat', 'circulate')
    await expect(step('secretariat', 'take-back', ' ')).rejects.toThrow('waarom de brief teruggaat')
    await step('secretariat', 'take-back', 'De VNG wil andere woorden.')
    expect(await draftNow()).toMatchObject({ state: 'concept' })
    await sign()
    await expect(step('liaison', 'unsign')).rejects.toThrow('waarom de brief teruggaat')
    await step('liaison', 'unsign', 'Er staat een fout in.')
    expect(await draftNow()).toMatchObject({ state: 'circulated' })
    const sentences = (
      await listEvents(world, actor('liaison'), { id: it.draft, dossierId: dossiers.lvv.id })
    ).map(({ sentence }) => sentence)
    expect(sentences).toContain(
      'Sanne Bakker maakte van de brief weer een concept, reden: «De VNG wil andere woorden.»',
    )
    expect(sentences).toContain('Joris van Dam haalde de handtekening weg, reden: «Er staat een fout in.»')
  })

  test('keeps what it was signed with, whoever holds the post and whatever the fixed words are since', async () => {
    const signature = async () => (await readDraft(world, actor('liaison'), it.draft)).paper.signature
    const holder = await world.database.person.findFirstOrThrow({ orderBy: { name: 'asc' } })
    const holdBy = (personId: string | null) =>
      world.database.post.update({ where: { id: posts.stateSecretary.id }, data: { personId } })
    await holdBy(holder.id)
    await sign()
    const signed = await signature()
    await changeLetterText(world, actor('administrator'), {
      ...{ organisationId: organisations.ministry.id, part: 'signature', version: 1 },
      ...{ text: 'Hoogachtend,\n{naam}', why: 'Andere afspraak.' },
    })
    await holdBy(null)
    expect(signed.name).toBe(holder.name)
    expect(await signature()).toEqual(signed)
    await step('liaison', 'unsign', 'Er staat een fout in.')
    expect(await signature()).toEqual({ post: 'Hoogachtend,', name: '' })
  })

  test('is not signed before others read along, nor twice', async () => {
    await expect(step('liaison', 'sign')).rejects.toThrow('De brief is concept.')
    await sign()
    await expect(step('liaison', 'sign')).rejects.toThrow('De brief is al getekend.')
    expect((await draftNow()).steps).toHaveLength(3)
  })

  test('is not signed without somebody who signs, nor empty', async () => {
    await world.database.letterDraft.update({ where: { id: it.draft }, data: { signatoryId: null } })
    await step('secretariat', 'circulate')
    await expect(step('liaison', 'sign')).rejects.toThrow('wie de brief ondertekent')
    await world.database.letterDraft.update({
      where: { id: it.draft },
      data: { state: 'concept', document: documentFromText('') as object },
    })
    await expect(step('secretariat', 'circulate')).rejects.toThrow('nog leeg')
  })

  test('is signed as it was read: another text asks to read again', async () => {
    await step('secretariat', 'circulate')
    const before = await seen()
    await saveLetter(world, actor('secretariat'), {
      id: it.draft,
      version: before.version,
      document: documentFromText('Een andere tekst.'),
    })
    const late = { id: it.draft, step: 'sign' as const, reason: '', ...before }
    await expect(takeDraftStep(world, actor('liaison'), late)).rejects.toMatchObject({
      kind: 'changed-meanwhile',
      theirs: await seen(),
    })
    expect(await draftNow()).toMatchObject({ state: 'circulated' })
  })

  test('has a text that nobody changes once it is signed', async () => {
    await sign()
    const { version } = await seen()
    const document = documentFromText('Toch anders.')
    await expect(
      saveLetter(world, actor('secretariat'), { id: it.draft, version, document }),
    ).rejects.toThrow('getekend')
  })

  test('is signed by one of two at once', async () => {
    await step('secretariat', 'circulate')
    const answers = await Promise.allSettled([step('liaison', 'sign'), step('liaison', 'sign')])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await draftNow()).steps).toHaveLength(3)
  })
})

describe('who may', () => {
  test.each(['reader', 'administrator', 'utrecht', 'outsider'] as const)(
    'take a step: not %s',
    async (key) => {
      await expect(step(key, 'circulate')).rejects.toMatchObject({ kind: 'not-allowed' })
      expect(await draftNow()).toMatchObject({ state: 'concept' })
    },
  )

  test('sign: not the secretariat', async () => {
    await step('secretariat', 'circulate')
    await expect(step('secretariat', 'sign')).rejects.toMatchObject({ kind: 'not-allowed' })
    await step('liaison', 'sign')
    await expect(step('secretariat', 'unsign', 'Toch niet.')).rejects.toMatchObject({ kind: 'not-allowed' })
  })

  test('know of it: nobody of another dossier', async () => {
    const { roles, ...who } = actor('secretariat')
    const elsewhere = { ...who, roles: roles.filter(({ dossierId }) => dossierId !== dossiers.lvv.id) }
    const attempt = { id: it.draft, step: 'circulate' as const, reason: '', ...(await seen()) }
    await expect(takeDraftStep(world, elsewhere, attempt)).rejects.toMatchObject({ kind: 'not-found' })
  })
})
