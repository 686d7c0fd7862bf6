import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listRoutes } from '#tests/support/route-list.ts'
import { serveApp } from '#tests/support/serve-app.ts'
import { useTestWorld } from '#tests/support/test-world.ts'
import { bodyFor } from './bodies.ts'
import { callers, signInCallers, type Caller } from './callers.ts'
import { expectations } from './expectations.ts'
import { unreleased } from './unreleased.ts'
import { layFixture } from './fixture.ts'

const world = useTestWorld('2020-11-20T10:00')
let app: Awaited<ReturnType<typeof serveApp>>
beforeAll(async () => {
  app = await serveApp(world)
})
afterAll(() => app.close())

/** One letter per answer: let in, may not, is not there, sign in first. */
async function answerTo(
  method: string,
  path: string,
  body: URLSearchParams | FormData,
  cookie: string,
): Promise<string> {
  const response = await fetch(`${app.url}${path}`, {
    method,
    redirect: 'manual',
    headers: { cookie, origin: app.url },
    ...(method === 'POST' ? { body } : {}),
  })
  await response.arrayBuffer()
  if (response.status === 403) return 'x'
  if (response.status === 404) return '0'
  const location = response.headers.get('location') ?? ''
  if (/^\/inloggen(\?|$)/.test(location) && !/^\/(uitloggen|inloggen)/.test(path)) return '>'
  return response.status < 500 ? '+' : `!${response.status}`
}

/** Asks as everyone, who may least first: what is let in may change something. */
async function answersOf(
  method: string,
  path: string,
  body: URLSearchParams | FormData,
  cookies: Record<Caller, string>,
): Promise<string> {
  const letters = new Map<Caller, string>()
  for (const caller of [...callers].reverse())
    letters.set(caller, await answerTo(method, path, body, cookies[caller]))
  const line = callers.map((caller) => letters.get(caller)).join('')
  return `${line.slice(0, 5)} ${line.slice(5, 9)} ${line.slice(9)}`
}

/** Walks every row of a table; a row whose post was let in may have changed something, so then everything is laid anew. */
async function walk(table: Record<string, string>, released: boolean): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  let laid: Awaited<ReturnType<typeof lay>> | null = null
  for (const route of Object.keys(table)) {
    laid ??= await lay(released)
    const { ids, cookies } = laid
    const [method = '', path = ''] = route.split(' ')
    const address = path.replace(/:(\w+)/g, (_all, name: string) => ids[name] ?? `no-id-for-${name}`)
    const answers = await answersOf(method, address, bodyFor(path, ids), cookies)
    found[route] = answers
    if (method === 'POST' && answers.includes('+')) laid = null
  }
  return found
}

async function lay(released: boolean) {
  await world.startAnew()
  return { cookies: await signInCallers(world), ids: await layFixture(world, { released }) }
}

describe('every caller is answered as the table says', () => {
  test(
    'with released minutes',
    async () => expect(await walk(expectations, true)).toEqual(expectations),
    1_200_000,
  )
  test(
    'before the minutes are released',
    async () => expect(await walk(unreleased, false)).toEqual(unreleased),
    1_200_000,
  )
})

test('every route stands in the table', () => {
  const routes = listRoutes().flatMap(({ path, methods }) => methods.map((method) => `${method} ${path}`))
  expect(Object.keys(expectations).sort()).toEqual(routes.sort())
  expect(routes).toEqual(expect.arrayContaining(Object.keys(unreleased)))
})
