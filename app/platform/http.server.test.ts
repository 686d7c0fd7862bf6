import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { neverKept, readableOnly, withoutSecrets } from './http.server.ts'

const app = express()
app.use(neverKept, readableOnly, (_request, response) => void response.send('ja'))
let server: ReturnType<typeof app.listen>

beforeAll(async () => {
  server = app.listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
})
afterAll(() => void server.close())

function ask(method: string, headers: Record<string, string>) {
  const { port } = server.address() as AddressInfo
  return new Promise<{ status?: number; kept?: string }>((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, method, headers }, (answer) => {
      answer.resume()
      resolve({ status: answer.statusCode, kept: answer.headers['cache-control'] })
    })
    asking.once('error', reject).end()
  })
}

describe('a request', () => {
  test.each(['gestand.nl', 'localhost:3000', '[::1]:3000', '127.0.0.1'])('to %s is read', async (host) => {
    expect(await ask('GET', { host })).toEqual({ status: 200, kept: 'no-store' })
  })

  test.each(['evil@127.0.0.1', 'a b', '[::', 'gestand.nl:999999', 'x/y'])(
    'to %j is refused',
    async (host) => {
      expect(await ask('GET', { host })).toMatchObject({ status: 400 })
    },
  )

  test('that was passed on from a host that is none is refused', async () => {
    expect(await ask('GET', { 'x-forwarded-host': 'a.nl:999999' })).toMatchObject({ status: 400 })
    expect(await ask('GET', { 'x-forwarded-host': 'a.nl, b.nl:443' })).toMatchObject({ status: 200 })
  })

  test.each(['PUT', 'DELETE', 'OPTIONS', 'PROPFIND'])('with %s is refused', async (method) => {
    expect(await ask(method, {})).toMatchObject({ status: 405 })
  })
})

test.each([
  ['/inloggen/geheim', '/inloggen/…'],
  ['/inloggen/geheim.data', '/inloggen/…'],
  ['/INLOGGEN/geheim/', '/INLOGGEN/…/'],
  ['//inloggen//geheim', '//inloggen//…'],
  ['/antwoord/geheim', '/antwoord/…'],
  ['/Antwoord/geheim.data', '/Antwoord/…'],
  ['/inloggen', '/inloggen'],
  ['/afspraken/inloggen/geheim', '/afspraken/inloggen/geheim'],
])('the log shows %s as %s', (path, shown) => expect(withoutSecrets(path)).toBe(shown))
