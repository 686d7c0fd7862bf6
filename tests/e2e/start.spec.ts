import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { openEmbedded } from '#app/platform/database.server.ts'
import { freePort } from '#tests/support/free-port.ts'
import { cast } from '#prisma/demo/cast.ts'
import { ItemPage } from './pages/item.ts'
import { RegisterPage } from './pages/register.ts'
import { SignIn } from './pages/sign-in.ts'
import { newDataFolder, ProgramEnded, startProgram, type ProgramOptions } from './support/program.ts'

const now = '2021-01-05T10:00'
const root = resolve(import.meta.dirname, '../..')

/** How a program ends that cannot start. */
async function refusal(options: Partial<ProgramOptions>): Promise<{ code: number | null; output: string }> {
  const ended = await startProgram({ now, ...options }).then(
    async (program) => {
      await program.stop()
      throw new Error('It started.')
    },
    (error: unknown) => error,
  )
  if (!(ended instanceof ProgramEnded)) throw ended
  return { code: ended.code, output: ended.output.trim() }
}

test.describe('a program that cannot start says why and ends with 1', () => {
  test('a port that is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((listening) => server.once('listening', listening))
    const { port } = server.address() as AddressInfo
    expect(await refusal({ env: { PORT: String(port) } })).toEqual({
      code: 1,
      output: `Port ${port} is taken by another program. Stop that one, or set PORT to another number.`,
    })
    server.close()
  })

  test('a database that does not answer', async () => {
    const DATABASE_URL = `postgresql://gestand@127.0.0.1:${await freePort()}/gestand`
    expect(await refusal({ env: { DATABASE_URL } })).toEqual({
      code: 1,
      output:
        'The database in DATABASE_URL does not answer. Check that it runs, and its name, user and password.',
    })
  })

  test('a database that is newer than the program', async () => {
    const data = newDataFolder()
    const open = await openEmbedded(data)
    await open.execute(`INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
      VALUES ('later', '', '20990101000000_later', '2099-01-01', '2099-01-01', 1)`)
    await open.close()
    const { code, output } = await refusal({ data })
    expect(code).toBe(1)
    expect(output).toContain('The database is newer than this program: it has 20990101000000_later.')
  })

  test('settings with several faults, named all at once', async () => {
    const { code, output } = await refusal({
      env: { PORT: 'http', GESTAND_MODE: 'proef', LOG_LEVEL: 'luid', SMTP_URL: 'mail.example' },
    })
    expect(code).toBe(1)
    const [heading, ...faults] = output.split('\n')
    expect(heading).toBe('Gestand cannot start with these settings:')
    expect(faults.sort()).toEqual([
      '- GESTAND_MODE must be demo, production or test.',
      '- LOG_LEVEL must be debug, info, warn, error or silent.',
      '- PORT must be a number.',
      '- SMTP_URL must begin with smtp:// or smtps://.',
    ])
  })

  test('production without its secrets', async () => {
    const { code, output } = await refusal({ env: { GESTAND_MODE: 'production' } })
    expect(code).toBe(1)
    for (const name of [
      'DATABASE_URL',
      'GESTAND_SECRET',
      'GESTAND_URL',
      'SMTP_URL or RESEND_API_KEY',
      'MAIL_FROM',
    ])
      expect(output).toContain(`- ${name} is needed in production`)
    expect(output).toContain('- GESTAND_NOW cannot be set in production.')
  })

  test('a Node that is too old', () => {
    const asOld = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } })
      require('./app/launch.cjs')`
    const { status, stderr } = spawnSync(process.execPath, ['-e', asOld], { cwd: root, encoding: 'utf8' })
    expect(stderr.trim()).toBe(
      'Gestand needs Node 20.19 or newer; this is Node 18.20.4. Install a newer Node and try again.',
    )
    expect(status).toBe(1)
  })
})

test('a running program answers for its health, and offers its cast on this machine only', async ({
  browser,
}) => {
  const program = await startProgram({ now })
  const ask = async (path: string) => {
    const response = await fetch(program.url + path)
    return { status: response.status, body: (await response.json()) as unknown }
  }
  expect(await ask('/gezond')).toEqual({ status: 200, body: { status: 'gezond' } })
  expect(await ask('/gereed')).toEqual({
    status: 200,
    body: {
      status: 'gereed',
      database: 'goed',
      taken: 'goed',
      mail: { transport: 'mailbox', toestand: 'goed' },
      bestanden: { opslag: 'folder', toestand: 'goed' },
    },
  })

  const here = await browser.newPage({ baseURL: program.url })
  await new SignIn(here).open()
  await expect(here.getByRole('button', { name: /^Inloggen als / })).toHaveCount(Object.keys(cast).length)

  const extraHTTPHeaders = { 'X-Forwarded-For': '203.0.113.7' }
  const byProxy = await browser.newPage({ baseURL: program.url, extraHTTPHeaders })
  await new SignIn(byProxy).open()
  await expect(byProxy.getByLabel('E-mailadres')).toBeVisible()
  await expect(byProxy.getByRole('button', { name: /^Inloggen als / })).toHaveCount(0)
  const tried = await byProxy.request.post('/inloggen/rol', { form: { mail: cast.secretariat.mail } })
  expect(tried.status()).toBe(404)

  expect(await program.stop('SIGINT')).toBe(0)
})

test('a second start is warm: it keeps the data and who is signed in', async ({ browser }) => {
  const program = await startProgram({ now })
  const page = await browser.newPage({ baseURL: program.url })
  await new SignIn(page).as(cast.secretariat)
  const agreements = new RegisterPage(page, 'Afspraken')
  await agreements.open()
  await agreements.openItem('Er komen scenario’s')
  const item = new ItemPage(page)
  await item.reportProgress('Het eerste scenario is besproken.', 'Gedeeld')
  await expect(item.progress).toContainText('Het eerste scenario is besproken.')
  const { pathname } = new URL(page.url())
  expect(await program.stop()).toBe(0)

  const again = await startProgram({ now: '2021-01-05T12:00', data: program.data })
  await page.goto(again.url + pathname)
  await expect(item.progress).toContainText('Het eerste scenario is besproken.')
  await expect(page.getByText('Sanne Bakker, ')).toBeVisible()

  const refused = await refusal({ data: program.data })
  expect(refused.code).toBe(1)
  expect(refused.output).toMatch(
    /^The data folder \S+ is in use by process \d+\. Stop that one first, or set GESTAND_DATA to another folder\.$/,
  )
  expect(await again.stop()).toBe(0)
})

test('a program that is told to stop answers the request it is at, takes no new one, and ends with 0', async () => {
  const program = await startProgram({ now })
  const { port, host } = new URL(program.url)
  const body = 'mail=onbekend%40gemeente.example'
  const socket = connect(Number(port), '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk: Buffer) => {
    answer += chunk.toString()
  })
  const closed = new Promise((done) => socket.once('close', done))
  socket.write(
    `POST /inloggen HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/x-www-form-urlencoded\r\n` +
      `Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body.slice(0, 10)}`,
  )
  // The program has the request once it has answered one that came after it.
  await fetch(`${program.url}/gezond`)
  const ended = program.stop()
  const isRefused = () =>
    fetch(`${program.url}/gezond`).then(
      () => false,
      () => true,
    )
  await expect.poll(isRefused).toBe(true)
  socket.write(body.slice(10))
  await closed
  expect(answer).toMatch(/^HTTP\/1\.1 302 /)
  expect(answer).toContain('/inloggen/verstuurd')
  expect(await ended).toBe(0)
})
