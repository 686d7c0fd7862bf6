import { afterAll, beforeAll, expect, test } from 'vitest'
import { countedDatabase } from '#tests/support/counted-database.ts'
import { serveApp } from '#tests/support/serve-app.ts'
import { useTestWorld } from '#tests/support/test-world.ts'
import { signInCallers, type Caller } from './callers.ts'
import { layFixture } from './fixture.ts'

/** The pages on which people spend their day, and who reads them. */
const pages = [
  '/',
  '/afspraken',
  '/afspraken/:agreement',
  '/toezeggingen',
  '/toezeggingen/:commitment',
  '/besluiten',
  '/besluiten/:decision',
  '/dossiers',
  '/dossiers/:dossier',
  '/dossiers/:dossier/stand',
  '/overleggen',
  '/overleggen/:consultation',
  '/overleggen/:consultation/verslag',
  '/brieven',
  '/herinneringen',
  '/zoeken?zoek=plekken',
]
const readers: Caller[] = ['secretariat', 'liaison', 'office', 'reader', 'administrator']
const mostQueries = 12

const world = useTestWorld('2020-11-20T10:00')
let app: Awaited<ReturnType<typeof serveApp>>
let counted: Awaited<ReturnType<typeof countedDatabase>>
beforeAll(async () => {
  counted = await countedDatabase()
  world.database = counted.database
  app = await serveApp(world)
})
afterAll(() => app.close())

test('no page asks the database more than twelve things, however its item is knotted to others', async () => {
  const cookies = await signInCallers(world)
  const ids = await layFixture(world, { released: true })
  await world.database.obligation.updateMany({
    where: { id: ids.agreement },
    data: { sectionId: ids.section },
  })
  const counts: Record<string, number> = {}
  for (const page of pages) {
    const path = page.replace(/:(\w+)/g, (_all, name: string) => ids[name] ?? `no-id-for-${name}`)
    for (const reader of readers) {
      const headers = { cookie: cookies[reader], accept: 'text/html' }
      let status = 0
      const asked = await counted.queriesDuring(async () => {
        const response = await fetch(`${app.url}${path}`, { headers })
        await response.text()
        status = response.status
      })
      counts[`${page}, ${reader} (${status})`] = asked.length
    }
  }
  expect(counts['/afspraken/:agreement, secretariat (200)']).toBeGreaterThan(4)
  expect(Object.entries(counts).filter(([, count]) => count > mostQueries)).toEqual([])
})
