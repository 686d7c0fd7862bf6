import { beforeEach, describe, expect, test } from 'vitest'
import type { Step } from '#app/features/obligations/keyset.ts'
import { readRegisterQuery } from '#app/features/obligations/register-query.ts'
import { addDays } from '#app/shared/day.ts'
import { dossiers, organisations } from '#prisma/demo/cast.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { agreementStands } from './agreement-stands.ts'
import { listAgreements } from './list-agreements.server.ts'
import { recordAgreement } from './record-agreement.server.ts'
import { settleAgreement } from './settle-agreement.server.ts'

const world = useTestWorld('2020-11-10T10:00')
const secretariat = actor('secretariat')

function filterOf(address: string) {
  return readRegisterQuery(new URLSearchParams(address), {
    stands: agreementStands,
    dossierIds: [dossiers.lvv.id, dossiers.shelter.id],
    chosenDossierId: null,
  })
}

async function wordings(address: string, who = secretariat) {
  const { rows } = await listAgreements(world, who, filterOf(address))
  return rows.map(({ wording }) => wording)
}

describe('the pages of a register', () => {
  const total = 127

  beforeEach(async () => {
    await world.database.obligation.createMany({
      data: Array.from({ length: total }, (_, index) => ({
        kind: 'agreement' as const,
        dossierId: dossiers.lvv.id,
        wording: `Afspraak ${index}`,
        saidOn: '2020-11-04',
        assignedOn: '2020-11-04',
        // Many share a day, and a third has none.
        latestOn: index % 3 === 0 ? null : addDays('2021-01-01', index % 7),
      })),
    })
  })

  test.each(['', 'volgorde=aflopend', 'stand=alle', 'volgorde=aflopend&van=2021-01-02'])(
    'lose and double no row, there and back, with ?%s',
    async (address) => {
      const filter = filterOf(address)
      const forward: string[][] = []
      const back: string[][] = []
      let step: Step | null = null
      for (;;) {
        const page = await listAgreements(world, secretariat, { ...filter, step })
        forward.push(page.rows.map(({ id }) => id))
        if (!page.next) break
        step = { direction: 'after', place: page.next }
      }
      for (;;) {
        const page = await listAgreements(world, secretariat, { ...filter, step })
        back.unshift(page.rows.map(({ id }) => id))
        if (!page.previous) break
        step = { direction: 'before', place: page.previous }
      }
      const all = await world.database.obligation.findMany({
        where: filter.from ? { latestOn: { gte: filter.from } } : {},
        select: { id: true },
      })
      expect(forward.flat().sort()).toEqual(all.map(({ id }) => id).sort())
      expect(back.flat()).toEqual(forward.flat())
      expect(forward.slice(0, -1).every(({ length }) => length === 50)).toBe(true)
    },
  )

  test.each([
    ['', false],
    ['volgorde=aflopend', true],
  ])('are ordered by the end of the window, without an end last, with ?%s', async (address, descending) => {
    const filter = filterOf(address)
    const ends: (string | null)[] = []
    let step: Step | null = null
    do {
      const page = await listAgreements(world, secretariat, { ...filter, step })
      ends.push(...page.rows.map(({ latestOn }) => latestOn))
      step = page.next && { direction: 'after', place: page.next }
    } while (step)
    const dated = ends.filter((end) => end !== null)
    const sorted = [...dated].sort()
    expect(ends.indexOf(null)).toBe(dated.length)
    expect(dated).toEqual(descending ? sorted.reverse() : sorted)
  })

  test('begin anew from a place that nothing follows', async () => {
    const { rows, previous } = await listAgreements(
      world,
      secretariat,
      filterOf('na=zonder_ffffffff-ffff-4fff-bfff-ffffffffffff'),
    )
    expect(rows).toHaveLength(50)
    expect(previous).toBeNull()
  })
})

describe('the register of agreements', () => {
  beforeEach(async () => {
    const record = (wording: string, owners: string[], words: string, dossierId: string = dossiers.lvv.id) =>
      recordAgreement(world, secretariat, {
        dossierId,
        wording,
        saidOn: '2020-09-01',
        owners,
        term: words ? { words } : null,
      })
    const { utrecht, amsterdam } = organisations
    const late = await record('Utrecht levert 100% van de locaties.', [utrecht.id], 'oktober 2020')
    await record('Amsterdam deelt_de casuïstiek.', [amsterdam.id], 'voorjaar 2021')
    await record('Wie dit doet, weten wij nog niet.', [], 'gaandeweg')
    await record('Utrecht denkt na.', [utrecht.id], '', dossiers.shelter.id)
    const done = await record('Utrecht belde terug.', [utrecht.id], 'oktober 2020')
    await settleAgreement(world, secretariat, {
      id: done,
      version: 1,
      on: '2020-11-01',
      settlement: 'Er is gebeld.',
    })
    expect(late).toBeTruthy()
  })

  test.each([
    ['', 4],
    ['stand=alle', 5],
    ['stand=nagekomen', 1],
    ['stand=ingetrokken', 0],
    ['stand=te-laat', 1],
    ['stand=onvolledig', 2],
    ['stand=onzin', 4],
    [`dossier=${dossiers.shelter.id}`, 1],
    ['dossier=alle', 4],
    ['dossier=onzin', 4],
    [`partij=${organisations.utrecht.id}`, 2],
    ['partij=onzin', 4],
    ['zoek=LOCATIES', 1],
    ['zoek=100%25', 1],
    ['zoek=%25', 1],
    ['zoek=deelt_de', 1],
    ['zoek=_', 1],
    ['zoek=%00%5C', 0],
    ['van=2020-10-01&tot=2020-10-31', 1],
    ['tot=2030-01-01', 2],
    ['van=gisteren', 4],
    ['na=onzin', 4],
  ])('shows with ?%s %i rows', async (address, count) => {
    expect(await wordings(address)).toHaveLength(count)
  })

  test('shows an office its own rows only, an outsider none', async () => {
    expect(await wordings('stand=alle', actor('utrecht'))).toHaveLength(3)
    expect(await wordings('stand=alle', actor('amsterdam'))).toEqual(['Amsterdam deelt_de casuïstiek.'])
    expect(await wordings('stand=alle', actor('outsider'))).toEqual([])
    expect(await wordings('stand=alle', actor('administrator'))).toEqual([])
  })
})
