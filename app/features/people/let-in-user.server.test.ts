import { describe, expect, test } from 'vitest'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { useTestWorld } from '#tests/support/test-world.ts'
import { letInUser } from './let-in-user.server.ts'

const world = useTestWorld()
const first = {
  mail: 'ada.guler@jenv.example',
  role: 'administrator' as const,
  dossier: null,
  name: null,
  organisation: null,
}

async function emptyDatabase(): Promise<void> {
  await world.database.roleAssignment.deleteMany()
  await world.database.user.deleteMany()
  await world.database.post.deleteMany()
  await world.database.organisation.deleteMany()
}

describe('somebody let in from the terminal', () => {
  test('is the first administrator of an empty database', async () => {
    await emptyDatabase()
    expect(await letInUser(world, { ...first, organisation: 'Ministerie van Zaken' })).toEqual({
      name: 'Ada Guler',
      organisation: 'Ministerie van Zaken',
      isNew: true,
    })
    const user = await world.database.user.findUnique({
      where: { mail: first.mail },
      include: { roles: true, organisation: true },
    })
    expect(user).toMatchObject({
      organisation: { kind: 'ministry' },
      roles: [{ role: 'administrator', dossierId: null, startsOn: '2020-11-05' }],
    })
    expect(await world.database.event.count({ where: { actorId: null, actorName: 'Gestand' } })).toBe(3)
  })

  test('works for the only ministry where none is named', async () => {
    expect(await letInUser(world, first)).toMatchObject({
      organisation: 'Ministerie van Justitie en Veiligheid',
    })
  })

  test('works for the organisation that is named, in a dossier by its short name', async () => {
    const office = { ...first, role: 'office' as const, dossier: 'lvv', organisation: 'gemeente utrecht' }
    expect(await letInUser(world, office)).toMatchObject({ organisation: 'Gemeente Utrecht' })
  })

  test('gets one role more where the address is known', async () => {
    const known = { ...first, mail: 'noor.el.amrani@jenv.example' }
    expect(await letInUser(world, known)).toMatchObject({ name: 'Noor el Amrani', isNew: false })
    expect(await world.database.roleAssignment.count({ where: { userId: userIdOf('reader') } })).toBe(3)
    await expect(letInUser(world, known)).rejects.toMatchObject({ kind: 'against-the-rules' })
  })

  test.each([
    ['an unknown dossier', { ...first, role: 'reader' as const, dossier: 'NIETS' }],
    ['no dossier', { ...first, role: 'reader' as const }],
    ['an unknown organisation beside a ministry', { ...first, organisation: 'Ministerie van Niets' }],
    ['an office of the ministry', { ...first, role: 'office' as const, dossier: 'LVV' }],
  ])('is refused with %s, and nothing stays behind', async (_name, input) => {
    await expect(letInUser(world, input)).rejects.toMatchObject({ kind: 'against-the-rules' })
    expect(await world.database.user.count()).toBe(11)
    expect(await world.database.event.count()).toBe(0)
  })
})
