import { describe, expect, test } from 'vitest'
import { findActor } from '#app/features/access/find-actor.server.ts'
import { signInAsCast } from '#app/features/access/sign-in.server.ts'
import { cast, dossiers, organisations } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { addRole } from './add-role.server.ts'
import { addUser } from './add-user.server.ts'
import { changeUser } from './change-user.server.ts'
import { countUsers } from './count-users.server.ts'
import { endRole } from './end-role.server.ts'
import { endUser } from './end-user.server.ts'
import { findUser } from './find-user.server.ts'
import { listUsers } from './list-users.server.ts'
import { readNamePage } from './name-pages.ts'

const world = useTestWorld()
const input = {
  mail: 'ada.guler@jenv.example',
  name: 'Ada Ğüler',
  organisationId: organisations.ministry.id,
  personId: null,
}
const role = {
  userId: userIdOf('reader'),
  role: 'liaison' as const,
  dossierId: dossiers.lvv.id,
  startsOn: '2020-11-05',
  endsOn: null,
}
const end = { userId: userIdOf('reader'), when: 'now' as const, lastDay: null, version: 1 }
const lieke = {
  userId: userIdOf('utrecht'),
  name: cast.utrecht.name,
  mail: cast.utrecht.mail,
  organisationId: organisations.utrecht.id,
  personId: null,
  version: 1,
  undoEnd: false,
}

async function administratorRole(userId: string): Promise<string> {
  return (await world.database.roleAssignment.findFirstOrThrow({ where: { userId, role: 'administrator' } }))
    .id
}

describe('a user', () => {
  test('is added by the administrator, with no role yet', async () => {
    const id = await addUser(world, actor('administrator'), input)
    expect(await findUser(world, actor('administrator'), id)).toMatchObject({ name: 'Ada Ğüler', roles: [] })
    expect(await countUsers(world, actor('administrator'))).toEqual({
      total: 12,
      administrators: 1,
      withoutRole: 2,
    })
  })

  test.each(['secretariat', 'liaison', 'reader', 'utrecht', 'outsider'] as const)(
    'is not for %s to see, add, change, end or give a role',
    async (key) => {
      const refused = { kind: 'not-allowed' }
      const page = { words: '', withEnded: false, page: readNamePage(new URLSearchParams()) }
      await expect(listUsers(world, actor(key), page)).rejects.toMatchObject(refused)
      await expect(findUser(world, actor(key), end.userId)).rejects.toMatchObject(refused)
      await expect(addUser(world, actor(key), input)).rejects.toMatchObject(refused)
      await expect(changeUser(world, actor(key), lieke)).rejects.toMatchObject(refused)
      await expect(endUser(world, actor(key), end)).rejects.toMatchObject(refused)
      await expect(addRole(world, actor(key), role)).rejects.toMatchObject(refused)
      await expect(
        endRole(world, actor(key), { ...end, roleId: await administratorRole(userIdOf('administrator')) }),
      ).rejects.toMatchObject(refused)
      expect(await world.database.event.count()).toBe(0)
    },
  )

  test('has an address of their own', async () => {
    await expect(
      addUser(world, actor('administrator'), { ...input, mail: cast.utrecht.mail }),
    ).rejects.toMatchObject({
      objections: ['Het adres lieke.jansen@utrecht.example is al van Lieke Jansen. Vul een ander adres in.'],
    })
    await expect(
      changeUser(world, actor('administrator'), { ...lieke, mail: cast.reader.mail }),
    ).rejects.toMatchObject({ kind: 'against-the-rules' })
  })

  test('does not move to an organisation where their role does not fit', async () => {
    const move = { ...lieke, organisationId: organisations.ministry.id }
    await expect(changeUser(world, actor('administrator'), move)).rejects.toMatchObject({
      objections: ['De rollen passen niet bij die organisatie. Beëindig eerst die rollen.'],
    })
    await changeUser(world, actor('administrator'), { ...lieke, organisationId: organisations.tilburg.id })
  })

  test('is signed out everywhere when their access ends, and cannot come back until it is given again', async () => {
    const signIn = () =>
      signInAsCast(world, { mail: cast.utrecht.mail, oldSessionToken: null, origin: '::1' })
    const { token } = await signIn()
    expect(await findActor(world, token)).not.toBeNull()
    await endUser(world, actor('administrator'), { ...end, userId: lieke.userId })
    expect(await findActor(world, token)).toBeNull()
    expect(await world.database.session.count({ where: { revokedAt: null } })).toBe(0)
    await expect(signIn()).rejects.toMatchObject({ kind: 'not-found' })
    await changeUser(world, actor('administrator'), { ...lieke, version: 2, undoEnd: true })
    expect(await findActor(world, (await signIn()).token)).not.toBeNull()
    expect(await findActor(world, token)).toBeNull()
  })

  test('keeps access to the last day where it ends later', async () => {
    const later = { ...end, when: 'later' as const }
    await expect(endUser(world, actor('administrator'), later)).rejects.toMatchObject({
      objections: ['Vul de laatste dag in.'],
    })
    await endUser(world, actor('administrator'), { ...later, lastDay: '2020-11-06' })
    expect(await findUser(world, actor('administrator'), end.userId)).toMatchObject({
      endsOn: '2020-11-06',
      hasEnded: false,
    })
  })

  test('shows the second of two editors what the first saved', async () => {
    await changeUser(world, actor('administrator'), { ...lieke, name: 'Lieke A' })
    await expect(
      changeUser(world, actor('administrator'), { ...lieke, name: 'Lieke B' }),
    ).rejects.toMatchObject({ kind: 'changed-meanwhile', theirs: { name: 'Lieke A', version: 2 } })
  })
})

describe('a role', () => {
  test('is given in a dossier and taken away again', async () => {
    const roleId = await addRole(world, actor('administrator'), role)
    await expect(addRole(world, actor('administrator'), role)).rejects.toMatchObject({
      kind: 'against-the-rules',
    })
    await endRole(world, actor('administrator'), { ...end, roleId })
    await endRole(world, actor('administrator'), { ...end, roleId })
    const user = await findUser(world, actor('administrator'), role.userId)
    expect(user.roles.find(({ id }) => id === roleId)).toMatchObject({
      hasEnded: true,
      period: 'niet ingegaan',
    })
    const events = await world.database.event.findMany({ where: { subjectId: role.userId } })
    expect(events.map(({ action, audience }) => `${action} ${audience}`).sort()).toEqual([
      'role-added ministry',
      'role-ended ministry',
    ])
  })

  test('inside the ministry is not for a municipality', async () => {
    await expect(
      addRole(world, actor('administrator'), { ...role, userId: lieke.userId, role: 'reader' }),
    ).rejects.toMatchObject({ kind: 'against-the-rules' })
  })

  test('is not given in a dossier that was closed or does not exist', async () => {
    const refused = { objections: ['Kies een dossier dat niet gesloten is.'] }
    await expect(
      addRole(world, actor('administrator'), { ...role, dossierId: role.userId }),
    ).rejects.toMatchObject(refused)
    await world.database.dossier.update({ where: { id: dossiers.lvv.id }, data: { endsOn: '2020-11-04' } })
    await expect(addRole(world, actor('administrator'), role)).rejects.toMatchObject(refused)
  })

  test('of another user is not found', async () => {
    const roleId = await addRole(world, actor('administrator'), role)
    await expect(
      endRole(world, actor('administrator'), { ...end, userId: lieke.userId, roleId }),
    ).rejects.toMatchObject({ kind: 'not-found' })
  })
})

describe('the last administrator', () => {
  const pieter = userIdOf('administrator')
  const last = 'Dit is de laatste beheerder. Geef eerst iemand anders de rol Beheerder, zonder einddatum.'

  test('neither ends nor loses the role', async () => {
    const roleId = await administratorRole(pieter)
    await expect(endUser(world, actor('administrator'), { ...end, userId: pieter })).rejects.toMatchObject({
      objections: [last],
    })
    await expect(
      endRole(world, actor('administrator'), { ...end, userId: pieter, roleId }),
    ).rejects.toMatchObject({ objections: [last] })
  })

  test('may go when another stays, not when that one ends too', async () => {
    const second = { ...role, role: 'administrator' as const, dossierId: null }
    await addRole(world, actor('administrator'), { ...second, endsOn: '2020-12-31' })
    const roleId = await administratorRole(pieter)
    const act = () => endRole(world, actor('administrator'), { ...end, userId: pieter, roleId })
    await expect(act()).rejects.toMatchObject({ objections: [last] })
    await addRole(world, actor('administrator'), { ...second, startsOn: '2021-01-01' })
    await expect(act()).rejects.toMatchObject({ objections: [last] })
    await addRole(world, actor('administrator'), { ...second, userId: userIdOf('liaison') })
    await act()
    expect(await findUser(world, actor('administrator'), pieter)).toMatchObject({
      roles: [{ name: 'Beheerder', hasEnded: true }],
    })
  })
})
