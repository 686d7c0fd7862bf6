import { describe, expect, test } from 'vitest'
import { organisations, posts } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { addPerson } from './add-person.server.ts'
import { addPost } from './add-post.server.ts'
import { changePerson } from './change-person.server.ts'
import { changePost } from './change-post.server.ts'
import { endPerson } from './end-person.server.ts'
import { endPost } from './end-post.server.ts'
import { findPerson } from './find-person.server.ts'
import { listPeople } from './list-people.server.ts'
import { listPersonChoices } from './list-person-choices.server.ts'
import { readNamePage } from './name-pages.ts'

const world = useTestWorld()
const utrecht = organisations.utrecht.id
const newcomer = {
  name: 'Ada Ğüler',
  mail: null,
  organisationId: utrecht,
  function: 'bestuursadviseur',
}
const aldermanPost = posts.aldermanOfUtrecht

async function idOf(name: string): Promise<string> {
  return (await world.database.person.findFirstOrThrow({ where: { name } })).id
}

describe('a person', () => {
  test('is added by their own office, with the function they have there', async () => {
    const id = await addPerson(world, actor('utrecht'), newcomer)
    expect(await findPerson(world, actor('utrecht'), id)).toMatchObject({
      name: 'Ada Ğüler',
      mayManage: true,
      posts: [{ function: 'bestuursadviseur', organisation: { id: utrecht } }],
    })
    const events = await world.database.event.findMany()
    expect(events.map(({ action }) => action).sort()).toEqual(['person-added', 'post-added'])
  })

  test.each(['rotterdam', 'vng', 'liaison', 'reader', 'outsider'] as const)(
    'of Utrecht is neither added, changed nor ended by %s',
    async (key) => {
      const personId = await idOf('Lieke Jansen')
      const refused = { kind: 'not-allowed' }
      await expect(addPerson(world, actor(key), newcomer)).rejects.toMatchObject(refused)
      await expect(
        changePerson(world, actor(key), { personId, name: 'L', mail: null, version: 1, undoEnd: false }),
      ).rejects.toMatchObject(refused)
      await expect(
        endPerson(world, actor(key), { personId, endsOn: '2020-11-05', version: 1 }),
      ).rejects.toMatchObject(refused)
      expect(await world.database.event.count()).toBe(0)
    },
  )

  test('of two organisations is for the ministry to change', async () => {
    const personId = await idOf('Lieke Jansen')
    await addPost(world, actor('secretariat'), {
      ...{ organisationId: organisations.vng.id, personId },
      ...{ function: 'VNG-bestuurder', startsOn: null },
    })
    const change = { personId, name: 'Lieke de Jong', mail: null, version: 1, undoEnd: false }
    await expect(changePerson(world, actor('utrecht'), change)).rejects.toMatchObject({ kind: 'not-allowed' })
    await changePerson(world, actor('secretariat'), change)
    expect(await findPerson(world, actor('reader'), personId)).toMatchObject({ name: 'Lieke de Jong' })
  })

  test('ends with the functions they hold, and comes back without them', async () => {
    const personId = await addPerson(world, actor('utrecht'), newcomer)
    await endPerson(world, actor('utrecht'), { personId, endsOn: '2020-11-04', version: 1 })
    expect(await findPerson(world, actor('utrecht'), personId)).toMatchObject({
      hasEnded: true,
      mayManage: true,
      posts: [{ hasEnded: true }],
    })
    const list = { words: 'ada', withEnded: false, page: readNamePage(new URLSearchParams()) }
    expect((await listPeople(world, actor('reader'), list)).rows).toEqual([])
    const change = { personId, name: 'Ada Ğüler', mail: null, version: 2, undoEnd: true }
    await changePerson(world, actor('utrecht'), change)
    expect(await findPerson(world, actor('utrecht'), personId)).toMatchObject({
      hasEnded: false,
      posts: [{ hasEnded: true }],
    })
  })

  test('needs a function where an office adds them, and an address where the name is taken', async () => {
    await expect(addPerson(world, actor('utrecht'), { ...newcomer, function: '' })).rejects.toMatchObject({
      kind: 'against-the-rules',
    })
    await addPerson(world, actor('utrecht'), newcomer)
    await expect(addPerson(world, actor('utrecht'), newcomer)).rejects.toMatchObject({
      kind: 'against-the-rules',
    })
    await addPerson(world, actor('utrecht'), { ...newcomer, mail: 'ada.twee@utrecht.example' })
  })

  test('shows the second of two editors what the first saved', async () => {
    const personId = await idOf('Lieke Jansen')
    const change = { personId, name: 'Lieke A', mail: null, version: 1, undoEnd: false }
    await changePerson(world, actor('utrecht'), change)
    await expect(changePerson(world, actor('secretariat'), { ...change, name: 'B' })).rejects.toMatchObject({
      kind: 'changed-meanwhile',
      theirs: { name: 'Lieke A', version: 2 },
    })
  })

  test('shows their address to colleagues and the ministry, not to another municipality', async () => {
    const personId = await idOf('Lieke Jansen')
    expect((await findPerson(world, actor('utrecht'), personId)).mail).toBe('lieke.jansen@utrecht.example')
    expect((await findPerson(world, actor('reader'), personId)).mail).toBe('lieke.jansen@utrecht.example')
    expect((await findPerson(world, actor('rotterdam'), personId)).mail).toBeNull()
  })
})

describe('a function', () => {
  const change = {
    postId: aldermanPost.id,
    function: 'wethouder Zorg van Utrecht',
    personId: null,
    startsOn: '2019-01-01',
    version: 1,
    undoEnd: false,
  }

  test('is given a holder by its own office, out of its own people', async () => {
    const personId = await idOf('Lieke Jansen')
    await changePost(world, actor('utrecht'), { ...change, personId })
    expect(await world.database.event.findFirst({ where: { action: 'post-changed' } })).toMatchObject({
      subjectId: utrecht,
      facts: { post: 'wethouder Zorg van Utrecht (Lieke Jansen)', was: 'wethouder van Utrecht' },
    })
    const stranger = await idOf('Bram Visser')
    await expect(
      changePost(world, actor('utrecht'), { ...change, personId: stranger, version: 2 }),
    ).rejects.toMatchObject({ objections: ['Kies een persoon uit de lijst.'] })
    expect((await listPersonChoices(world, actor('utrecht'))).map(({ label }) => label)).toEqual([
      'Lieke Jansen',
    ])
  })

  test.each(['rotterdam', 'reader', 'liaison', 'outsider'] as const)(
    'of Utrecht is neither added, changed nor ended by %s',
    async (key) => {
      const refused = { kind: 'not-allowed' }
      const input = { organisationId: utrecht, personId: null, function: 'wethouder', startsOn: null }
      await expect(addPost(world, actor(key), input)).rejects.toMatchObject(refused)
      await expect(changePost(world, actor(key), change)).rejects.toMatchObject(refused)
      await expect(
        endPost(world, actor(key), { postId: aldermanPost.id, endsOn: '2020-11-05', version: 1 }),
      ).rejects.toMatchObject(refused)
      expect(await world.database.event.count()).toBe(0)
    },
  )

  test('ends with a last day and comes back; a second send changes nothing', async () => {
    const end = { postId: aldermanPost.id, endsOn: '2020-11-04', version: 1 }
    await endPost(world, actor('utrecht'), end)
    await endPost(world, actor('utrecht'), end)
    await changePost(world, actor('utrecht'), { ...change, version: 2, undoEnd: true })
    const events = await world.database.event.findMany({ where: { subjectId: utrecht } })
    expect(events.map(({ action }) => action).sort()).toEqual(['post-changed', 'post-ended', 'post-reopened'])
  })

  test('does not end before it began, nor belong to an organisation that ended', async () => {
    await expect(
      endPost(world, actor('utrecht'), { postId: aldermanPost.id, endsOn: '2018-01-01', version: 1 }),
    ).rejects.toMatchObject({ kind: 'against-the-rules' })
    await world.database.organisation.update({ where: { id: utrecht }, data: { endsOn: '2020-01-01' } })
    await expect(
      addPost(world, actor('secretariat'), {
        ...{ organisationId: utrecht, personId: null },
        ...{ function: 'secretaris', startsOn: null },
      }),
    ).rejects.toMatchObject({ objections: ['Kies een organisatie die nog bestaat.'] })
  })

  test('is not added twice with the same holder', async () => {
    const input = {
      ...{ organisationId: utrecht, personId: null },
      ...{ function: 'Wethouder van Utrecht', startsOn: null },
    }
    await expect(addPost(world, actor('utrecht'), input)).rejects.toMatchObject({
      objections: ['Deze functie staat er al, met dezelfde persoon.'],
    })
  })
})
