import { expect, test } from 'vitest'
import { writeRemindersCsv } from './reminder-csv.ts'

const row = {
  id: 'a',
  on: '4 jan 2021',
  sentAt: null,
  to: 'Lieke Jansen',
  organisation: 'Gemeente Utrecht',
  step: 'de vraag of het lukt',
  because: 'omdat u de afspraak uitvoert',
  standing: { name: 'gepland', reason: null },
  steerTo: null,
  item: { path: '/afspraken/a', wording: 'Zij zei: "ja".', kind: 'afspraak', dossier: 'LVV' },
}

async function fileOf(pieces: (typeof row)[][]): Promise<string> {
  let file = ''
  for await (const lines of writeRemindersCsv(pieces)) file += lines
  return file
}

test('a list is a file with a mark of its letters, semicolons and quotes', async () => {
  const [header, first, end] = (await fileOf([[row]])).split('\r\n')
  expect(header).toBe(
    '\ufeff"Dag";"Verstuurd op";"Aan wie";"Organisatie";"Stap";"Waarom";"Stand";"Reden";"Soort";"Waarover";"Dossier"',
  )
  expect(first).toBe(
    '"4 jan 2021";"";"Lieke Jansen";"Gemeente Utrecht";"de vraag of het lukt";"omdat u de afspraak uitvoert";"gepland";"";"afspraak";"Zij zei: ""ja"".";"LVV"',
  )
  expect(end).toBe('')
})

test.each(['=1+1', '+31', '-2', '@som', ' =1', '\t=1'])('a cell is no formula: %s', async (to) => {
  expect(await fileOf([[{ ...row, to }]])).toContain(`"'${to}"`)
})

test('a list in pieces is one file with one heading', async () => {
  const lines = (await fileOf([[row], [row, row], []])).split('\r\n')
  expect(lines).toHaveLength(1 + 3 + 1)
})
