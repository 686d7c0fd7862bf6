import { describe, expect, test } from 'vitest'
import { organisations, posts } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { addOrganisation } from './add-organisation.server.ts'
import { changeOrganisation } from './change-organisation.server.ts'
import { endOrganisation } from './end-organisation.server.ts'
import { findOrganisation } from './find-organisation.server.ts'
import { listOrganisations } from './list-organisations.server.ts'
import { readNamePage, rowsPerPage } from './name-pages.ts'

const world = useTestWorld()
const input = {
  name: 'Gemeente Den Haag',
  kind: 'municipality' as const,
  tooi: 'gm0518',
  startsOn: null,
}
const utrecht = organisations.utrecht.id
const change = {
  organisationId: utrecht,
  ...{ name: 'Gemeente Utrecht', kind: 'municipality' as const, tooi: 'gm0344', startsOn: null },
  ...{ version: 1, undoEnd: false },
}
const firstPage = readNamePage(new URLSearchParams())
const everything = { words: '', kind: null, withEnded: false, page: firstPage }

async function actionsOn(subjectId: string): Promise<string[]> {
  const events = await world.database.event.findMany({ where: { subjectId } })
  return events.map(({ action }) => action).sort()
}

describe('an organisation', () => {
  test.each(['secretariat', 'administrator'] as const)('is added by %s, with its history', async (key) => {
    const id = await addOrganisation(world, actor(key), input)
    expect(await world.database.organisation.findUnique({ where: { id } })).toMatchObject(input)
    expect(await actionsOn(id)).toEqual(['organisation-added'])
  })

  test.each(['liaison', 'reader', 'utrecht', 'vng', 'outsider'] as const)(
    'is neither added, changed nor ended by %s',
    async (key) => {
      const end = { organisationId: utrecht, endsOn: '2020-11-05', version: 1 }
      const refused = { kind: 'not-allowed' }
      await expect(addOrganisation(world, actor(key), input)).rejects.toMatchObject(refused)
      await expect(changeOrganisation(world, actor(key), change)).rejects.toMatchObject(refused)
      await expect(endOrganisation(world, actor(key), end)).rejects.toMatchObject(refused)
      expect(await world.database.event.count()).toBe(0)
    },
  )

  test('is not added twice', async () => {
    await addOrganisation(world, actor('secretariat'), input)
    await expect(
      addOrganisation(world, actor('secretariat'), { ...input, name: 'gemeente den haag' }),
    ).rejects.toMatchObject({ kind: 'against-the-rules' })
    expect(await world.database.organisation.count()).toBe(9)
  })

  test('shows the second of two editors what the first saved', async () => {
    await changeOrganisation(world, actor('secretariat'), { ...change, name: 'Stad Utrecht' })
    await expect(
      changeOrganisation(world, actor('administrator'), { ...change, name: 'Utrecht' }),
    ).rejects.toMatchObject({ kind: 'changed-meanwhile', theirs: { name: 'Stad Utrecht', version: 2 } })
  })

  test('does not become a ministry under the people of its office', async () => {
    await expect(
      changeOrganisation(world, actor('secretariat'), { ...change, kind: 'ministry', tooi: null }),
    ).rejects.toMatchObject({
      objections: [
        'Gebruikers van deze organisatie hebben rollen die daar niet bij passen. Beëindig eerst die rollen.',
      ],
    })
  })

  test('ends with its functions, leaves the lists, and comes back', async () => {
    const end = { organisationId: utrecht, endsOn: '2020-11-04', version: 1 }
    await endOrganisation(world, actor('secretariat'), end)
    await endOrganisation(world, actor('secretariat'), end)
    expect(await world.database.post.findUnique({ where: { id: posts.aldermanOfUtrecht.id } })).toMatchObject(
      {
        endsOn: '2020-11-04',
      },
    )
    expect(await actionsOn(utrecht)).toEqual(['organisation-ended', 'post-ended'])
    const names = async (withEnded: boolean) =>
      (await listOrganisations(world, actor('reader'), { ...everything, withEnded })).rows.map(
        ({ name }) => name,
      )
    expect(await names(false)).not.toContain('Gemeente Utrecht')
    expect(await names(true)).toContain('Gemeente Utrecht')
    await changeOrganisation(world, actor('secretariat'), { ...change, version: 2, undoEnd: true })
    expect(await names(false)).toContain('Gemeente Utrecht')
  })

  test('does not end before it began', async () => {
    await changeOrganisation(world, actor('secretariat'), { ...change, startsOn: '2020-01-01' })
    const end = { organisationId: utrecht, endsOn: '2019-12-31', version: 2 }
    await expect(endOrganisation(world, actor('secretariat'), end)).rejects.toMatchObject({
      objections: ['De laatste dag ligt vóór de eerste dag, 1 januari 2020. Kies een latere dag.'],
    })
  })

  test('shows its users to the administrator only', async () => {
    expect((await findOrganisation(world, actor('administrator'), utrecht)).users).toMatchObject([
      { name: 'Lieke Jansen' },
    ])
    expect((await findOrganisation(world, actor('secretariat'), utrecht)).users).toBeUndefined()
    expect((await findOrganisation(world, actor('utrecht'), utrecht)).users).toBeUndefined()
    await expect(findOrganisation(world, actor('outsider'), utrecht)).rejects.toMatchObject({
      kind: 'not-allowed',
    })
  })
})

describe('the list of organisations', () => {
  test.each([
    ['gemeente', null, 6],
    ['GM0344', null, 1],
    ['burgemeester', null, 1],
    ['', 'association', 1],
    ['%', null, 0],
  ] as const)('finds for %j of kind %s %d of them', async (words, kind, count) => {
    const found = await listOrganisations(world, actor('utrecht'), { ...everything, words, kind })
    expect(found.count).toBe(count)
  })

  test('is leafed through in both directions', async () => {
    await world.database.organisation.createMany({
      data: Array.from({ length: 2 * rowsPerPage }, (_, index) => ({
        name: `Stichting ${index < rowsPerPage ? 'A' : 'B'}`,
        kind: 'other' as const,
      })),
    })
    const read = async (query: string) =>
      listOrganisations(world, actor('reader'), {
        ...everything,
        words: 'stichting',
        page: readNamePage(new URLSearchParams(query)),
      })
    const first = await read('')
    const second = await read(`na=${first.next}`)
    const back = await read(`voor=${second.previous}`)
    expect([first.count, first.previous, second.next]).toEqual([2 * rowsPerPage, null, null])
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(2 * rowsPerPage)
    expect(back.rows).toEqual(first.rows)
  })
})
