import { describe, expect, test, vi } from 'vitest'
import { readMoment } from '#app/platform/clock.server.ts'
import { cast } from '#prisma/demo/cast.ts'
import { userIdOf } from '#prisma/demo/load-cast.ts'
import { useTestWorld } from '#tests/support/test-world.ts'
import { findActor } from './find-actor.server.ts'
import { findSignInRequest } from './find-sign-in-request.server.ts'
import { requestSignIn } from './request-sign-in.server.ts'
import { signIn, signInAsCast } from './sign-in.server.ts'
import { signOut } from './sign-out.server.ts'

const world = useTestWorld('2020-11-05T10:00')
const { mail } = cast.utrecht
const question = {
  mail,
  browserToken: 'this browser',
  origin: '10.0.0.1',
  askedFrom: 'Firefox op Linux',
  returnTo: '/afspraken',
}
const use = { browserToken: 'this browser', oldSessionToken: null, origin: '10.0.0.1' }

const at = (moment: string) => world.clock.moveTo(readMoment(moment) as Date)

async function askForLink(change: Partial<typeof question> = {}): Promise<string> {
  const before = world.mails.length
  await requestSignIn(world, { ...question, ...change })
  // The mail goes after the answer; the first one takes its time on a busy machine.
  await vi.waitFor(() => expect(world.mails).toHaveLength(before + 1), { timeout: 20_000 })
  return /\/inloggen\/(\S+)/.exec(world.mails[before]?.text ?? '')?.[1] ?? ''
}

describe('a sign-in link', () => {
  test('lets its user in once, and back to where they were going', async () => {
    const token = await askForLink()
    const session = await signIn(world, { ...use, token })
    expect(session.returnTo).toBe('/afspraken')
    expect(await findActor(world, session.token)).toMatchObject({
      name: cast.utrecht.name,
      roles: [{ role: 'office' }, { role: 'office' }],
    })
    await expect(signIn(world, { ...use, token })).rejects.toMatchObject({ kind: 'against-the-rules' })
  })

  test('is not used up by opening it', async () => {
    const token = await askForLink()
    for (const _opening of [1, 2, 3]) {
      expect(await findSignInRequest(world, world.database, token, 'this browser')).toMatchObject({
        state: 'ready',
        mail,
      })
    }
    await signIn(world, { ...use, token })
  })

  test('works for one of two who use it at the same moment', async () => {
    const token = await askForLink()
    const tries = await Promise.allSettled([
      signIn(world, { ...use, token }),
      signIn(world, { ...use, token }),
    ])
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('ends after fifteen minutes', async () => {
    const token = await askForLink()
    at('2020-11-05T10:15')
    await expect(signIn(world, { ...use, token })).rejects.toMatchObject({ kind: 'against-the-rules' })
  })

  test.each(['another browser', null])('does not work in %j', async (browserToken) => {
    const token = await askForLink()
    await expect(signIn(world, { ...use, token, browserToken })).rejects.toMatchObject({
      kind: 'against-the-rules',
    })
    expect(await world.database.session.count()).toBe(0)
  })

  test('is kept as a hash only', async () => {
    const token = await askForLink()
    expect(JSON.stringify(await world.database.signInRequest.findMany())).not.toContain(token)
  })

  test('is answered alike for an unknown address, which gets no mail', async () => {
    await expect(
      requestSignIn(world, { ...question, mail: 'niemand@elders.example' }),
    ).resolves.toBeUndefined()
    expect(await world.database.signInRequest.count()).toBe(1)
    expect(world.mails).toHaveLength(0)
  })

  test('is not sent to who has left', async () => {
    await world.database.user.update({ where: { mail }, data: { endsOn: '2020-11-04' } })
    await requestSignIn(world, question)
    expect(world.mails).toHaveLength(0)
  })

  test('is sent five times an hour to one address, known or not', async () => {
    for (const address of [mail, 'niemand@elders.example']) {
      for (let count = 0; count < 5; count += 1)
        await requestSignIn(world, { ...question, mail: address, origin: `10.0.1.${count}` })
      await expect(requestSignIn(world, { ...question, mail: address })).rejects.toMatchObject({
        kind: 'too-often',
      })
    }
    at('2020-11-05T11:00')
    await expect(requestSignIn(world, question)).resolves.toBeUndefined()
  })

  test('is sent twenty times an hour from one origin', async () => {
    for (let count = 0; count < 20; count += 1)
      await requestSignIn(world, { ...question, mail: `iemand${count}@elders.example` })
    await expect(requestSignIn(world, question)).rejects.toMatchObject({ kind: 'too-often' })
  })
})

describe('a session', () => {
  const begin = (oldSessionToken: string | null = null) =>
    signInAsCast(world, { mail, oldSessionToken, origin: '127.0.0.1' })

  test('ends after twelve idle hours, and lives on while it is used', async () => {
    const { token } = await begin()
    at('2020-11-05T21:59')
    expect(await findActor(world, token)).not.toBeNull()
    at('2020-11-06T09:58')
    expect(await findActor(world, token)).not.toBeNull()
    at('2020-11-06T21:58')
    expect(await findActor(world, token)).toBeNull()
  })

  test('ends with signing out, and with the next one of this browser', async () => {
    const first = await begin()
    const second = await begin(first.token)
    expect(await findActor(world, first.token)).toBeNull()
    await signOut(world, second.token)
    expect(await findActor(world, second.token)).toBeNull()
  })

  test('loses a role on the day after its last', async () => {
    const { token } = await begin()
    await world.database.roleAssignment.updateMany({
      where: { userId: userIdOf('utrecht') },
      data: { endsOn: '2020-11-05' },
    })
    at('2020-11-05T21:00')
    expect((await findActor(world, token))?.roles).toHaveLength(2)
    at('2020-11-06T00:01')
    expect((await findActor(world, token))?.roles).toHaveLength(0)
  })

  test('ends for who has left', async () => {
    const { token } = await begin()
    await world.database.user.update({ where: { mail }, data: { endsOn: '2020-11-04' } })
    expect(await findActor(world, token)).toBeNull()
  })

  test('is nothing to who makes one up', async () => {
    expect(await findActor(world, 'made up')).toBeNull()
    expect(await findActor(world, '')).toBeNull()
  })
})
