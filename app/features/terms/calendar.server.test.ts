import { describe, expect, test } from 'vitest'
import { listEvents } from '#app/features/history/list-events.server.ts'
import { actor, useTestWorld } from '#tests/support/test-world.ts'
import { addRecess } from './add-recess.server.ts'
import { changeLeadTime } from './change-lead-time.server.ts'
import { changeRecess } from './change-recess.server.ts'
import { fillCalendar } from './fill-calendar.server.ts'
import { findCalendarState } from './find-calendar-state.server.ts'
import { importRecesses } from './import-recesses.server.ts'
import { listRecesses } from './list-recesses.server.ts'
import { loadCalendar } from './load-calendar.server.ts'
import { previewImport } from './preview-import.server.ts'
import { readImport } from './read-import.server.ts'
import { writeRecessCsv } from './recess-csv.ts'
import { removeRecess } from './remove-recess.server.ts'
import { restoreRecess } from './restore-recess.server.ts'
import { writeRecessIcs } from './write-recess-ics.server.ts'

const world = useTestWorld('2020-11-05T10:00')
const administrator = actor('administrator')
const autumn = {
  chamber: 'TK' as const,
  name: 'herfstreces 2021',
  start: '2021-10-15',
  end: '2021-10-25',
  source: 'tweedekamer.nl',
}

async function recessNamed(name: string) {
  const { standing } = await listRecesses(world, administrator)
  const found = standing.find((one) => one.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}

test('an empty calendar is filled once, and stays empty when somebody empties it', async () => {
  expect((await loadCalendar(world.database)).recesses).toHaveLength(11)
  await world.database.recessPeriod.deleteMany()
  await fillCalendar(world)
  expect((await loadCalendar(world.database)).recesses).toEqual([])
})

test('a recess is added, changed, taken out and put back, each with its history and a mark', async () => {
  const id = await addRecess(world, administrator, autumn)
  await changeRecess(world, administrator, { ...autumn, id, version: 1, end: null })
  await removeRecess(world, administrator, { id, version: 2 })
  expect((await loadCalendar(world.database)).recesses).toHaveLength(11)
  await restoreRecess(world, administrator, { id, version: 3 })
  expect(await recessNamed('herfstreces 2021')).toMatchObject({ end: null, version: 4 })
  const events = await listEvents(world, administrator, { id, dossierId: null })
  expect(events.map(({ sentence }) => sentence.split(':')[0])).toEqual([
    expect.stringContaining('zette een reces terug in de kalender'),
    expect.stringContaining('haalde een reces uit de kalender'),
    expect.stringContaining('wijzigde een reces van'),
    expect.stringContaining('zette een reces in de kalender'),
  ])
  expect(await findCalendarState(world.database)).toMatchObject({
    changeNumber: 4,
    rereadAfterId: '00000000-0000-0000-0000-000000000000',
  })
})

test.each([
  [{ ...autumn, name: 'zomerreces 2023', start: '2023-07-01', end: null }, 'staat al in de kalender'],
  [{ ...autumn, start: null, end: null }, 'Vul de eerste dag'],
  [{ ...autumn, end: '2021-10-01' }, 'De laatste dag ligt voor de eerste dag'],
  [{ ...autumn, end: '2022-10-01' }, 'niet langer dan 120 dagen'],
  [{ ...autumn, name: 'herfst 2021' }, 'Noem het reces'],
  [{ ...autumn, name: 'herfstreces', start: null }, 'Zet het jaar in de naam'],
  [{ ...autumn, name: 'herfstreces 2022' }, 'De naam noemt 2022'],
  [{ ...autumn, name: 'meireces 2024', start: '2024-02-20', end: '2024-02-27' }, 'staat al'],
  [{ ...autumn, name: 'verkiezingsreces 2024', start: '2024-02-20', end: '2024-02-27' }, 'overlapt met het'],
  [{ ...autumn, start: '1021-10-15', name: 'herfstreces 1021', end: null }, 'Kies dagen tussen'],
])('a recess that cannot be is refused: %j', async (period, sentence) => {
  await expect(addRecess(world, administrator, period)).rejects.toThrow(sentence)
  expect(await findCalendarState(world.database)).toMatchObject({ changeNumber: 0 })
})

test('who is second to change a recess is shown what stands there now', async () => {
  const { id } = await recessNamed('meireces 2023')
  const change = { ...autumn, name: 'meireces 2023', start: '2023-04-21', end: '2023-05-09', id, version: 1 }
  await changeRecess(world, administrator, change)
  await expect(changeRecess(world, administrator, change)).rejects.toMatchObject({
    kind: 'changed-meanwhile',
    theirs: { version: 2, end: '2023-05-09' },
  })
  await expect(removeRecess(world, administrator, { id, version: 1 })).rejects.toMatchObject({
    kind: 'changed-meanwhile',
  })
})

test.each(['secretariat', 'liaison', 'reader', 'utrecht', 'outsider'] as const)(
  'the calendar is nothing for %s',
  async (key) => {
    const other = actor(key)
    const { id } = await recessNamed('meireces 2023')
    const refused = expect.objectContaining({ kind: 'not-allowed' })
    await expect(listRecesses(world, other)).rejects.toEqual(refused)
    await expect(addRecess(world, other, autumn)).rejects.toEqual(refused)
    await expect(changeRecess(world, other, { ...autumn, id, version: 1 })).rejects.toEqual(refused)
    await expect(removeRecess(world, other, { id, version: 1 })).rejects.toEqual(refused)
    await expect(restoreRecess(world, other, { id, version: 1 })).rejects.toEqual(refused)
    await expect(changeLeadTime(world, other, { leadWorkingDays: 2, version: 1 })).rejects.toEqual(refused)
    await expect(importRecesses(world, other, { csv: '', changeNumber: 0 })).rejects.toEqual(refused)
    await expect(previewImport(world, other, { recesses: [], objections: [] })).rejects.toEqual(refused)
  },
)

test('the days a letter travels are changed with their history', async () => {
  await changeLeadTime(world, administrator, { leadWorkingDays: 3, version: 1 })
  expect(await findCalendarState(world.database)).toMatchObject({ leadWorkingDays: 3, version: 2 })
  await expect(
    changeLeadTime(world, administrator, { leadWorkingDays: 4, version: 1 }),
  ).rejects.toMatchObject({ kind: 'changed-meanwhile', theirs: { version: 2 } })
})

/** What a person sends: a file or pasted text. */
function sent(content: string | Uint8Array, { asFile = true } = {}): FormData {
  const form = new FormData()
  if (asFile) form.set('file', new File([content as never], 'kalender'))
  else form.set('text', content as string)
  return form
}

async function previewOf(content: string | Uint8Array) {
  const read = await readImport(sent(content), 'TK')
  if ('objection' in read) throw new Error(read.objection)
  return previewImport(world, administrator, read)
}

const header = 'chamber,name,start,end,source'

describe('importing', () => {
  test('shows what a csv file changes, then does that', async () => {
    const { plan, csv, changeNumber } = await previewOf(
      `${header}
TK,herfstreces 2021,2021-10-15,2021-10-25,"tweedekamer.nl, rooster"
TK,meireces 2023,2023-04-21,2023-05-09,tweedekamer.nl
TK,zomerreces 2023,,,tweedekamer.nl
TK,zomerreces 2023,2023-07-07,2023-09-04,tweedekamer.nl
EK,paasreces 2021,2021-04-01,2021-03-01,eerstekamer.nl
TK,herfstreces 2021,2021-10-15,2021-10-25,nog eens
`,
    )
    expect(plan.added.map(({ name, source }) => [name, source])).toEqual([
      ['herfstreces 2021', 'tweedekamer.nl, rooster'],
    ])
    expect(plan.changed.map(({ was, to }) => [was.end, to.end])).toEqual([['2023-05-08', '2023-05-09']])
    expect(plan.unchanged.map(({ name }) => name)).toEqual(['zomerreces 2023'])
    expect(plan.refused).toEqual([
      'Regel 4: begin en einde ontbreken allebei.',
      'Regel 6: het einde ligt voor het begin.',
      expect.stringContaining('staat twee keer in het bestand'),
    ])
    expect(await importRecesses(world, administrator, { csv, changeNumber })).toEqual({
      added: 1,
      changed: 1,
    })
    expect(await recessNamed('meireces 2023')).toMatchObject({ end: '2023-05-09', version: 2 })
    await expect(importRecesses(world, administrator, { csv, changeNumber })).rejects.toMatchObject({
      kind: 'changed-meanwhile',
    })
  })

  test('reads its own csv and ics back as nothing new', async () => {
    const { standing } = await listRecesses(world, administrator)
    const csv = await previewOf(writeRecessCsv(standing))
    expect(csv.plan).toMatchObject({ added: [], changed: [], refused: [] })
    expect(csv.plan.unchanged).toHaveLength(11)
    const ics = await previewOf(writeRecessIcs(standing, 'gestand.test', world.clock.now()))
    expect(ics.plan).toMatchObject({ added: [], changed: [], refused: [] })
    expect(ics.plan.unchanged).toHaveLength(8)
    await expect(importRecesses(world, administrator, { csv: csv.csv, changeNumber: 0 })).rejects.toThrow(
      'verandert niets',
    )
  })

  test.each([
    ['with a mark and Windows line ends', `\uFEFF${header}\r\nTK,meireces 2021,2021-04-30,2021-05-10,x\r\n`],
    [
      'from a Dutch spreadsheet',
      `${header.replaceAll(',', ';')}\nTK;meireces 2021;30-4-2021;10-5-2021;"x"\n`,
    ],
    ['in the old code page', latin(`${header}\nTK,meireces 2021,2021-04-30,2021-05-10,caf\u00e9\n`)],
    ['in UTF-16', utf16(`${header}\nTK,meireces 2021,2021-04-30,2021-05-10,x\n`)],
    [
      'as a calendar with hours',
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Meireces 2021 (TK)\r\nDTSTART;TZID=Europe/Amsterdam:20210430T000000\r\nDTEND;TZID=Europe/Amsterdam:20210511T000000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    ],
    [
      'as a calendar in UTC',
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Meireces 2021\nDTSTART:20210429T220000Z\nDTEND:20210510T215900Z\nEND:VEVENT\nEND:VCALENDAR`,
    ],
  ])('reads a file %s', async (_how, content) => {
    const { plan } = await previewOf(content)
    expect(plan.refused).toEqual([])
    expect(plan.added).toEqual([
      expect.objectContaining({ chamber: 'TK', start: '2021-04-30', end: '2021-05-10' }),
    ])
  })

  test.each([
    ['', 'Kies een bestand of plak'],
    ['hallo', 'Regel 1 moet zijn'],
    [`${header}\n`, 'staat geen reces'],
    ['PK\u0003\u0004', 'Excel-bestand'],
    ['a\u0000b', 'geen tekstbestand'],
    ['x'.repeat(1_000_001), 'groter dan 1 MB'],
    ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY', 'niet heel'],
    [
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Meireces\nDTSTART;VALUE=DATE:20210430\nRRULE:FREQ=YEARLY\nEND:VEVENT\nEND:VCALENDAR',
      'herhaalt zich',
    ],
    [
      `${header}\n${Array.from({ length: 501 }, (_one, index) => `TK,zomerreces ${2000 + index},${2000 + index}-07-01,,x`).join('\n')}`,
      'meer dan 500',
    ],
  ])('says why a file holds nothing: %#', async (content, sentence) => {
    for (const asFile of [true, false]) {
      expect(await readImport(sent(content, { asFile }), 'TK')).toMatchObject({
        objection: expect.stringContaining(sentence),
      })
    }
  })
})

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

function utf16(text: string): Uint8Array {
  return new Uint8Array([0xff, 0xfe, ...[...text].flatMap((character) => [character.charCodeAt(0), 0])])
}
