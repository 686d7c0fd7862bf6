import { expect, test } from 'vitest'
import { inOrder, sumUp, type PrognosisRow } from './prognosis.ts'
import { prognosisCsv } from './prognosis-csv.ts'

const row: PrognosisRow = {
  obligationId: '1',
  kind: 'agreement',
  origin: null,
  dossier: 'LVV',
  wording: 'De plekken tellen.',
  termWords: 'voorjaar 2021',
  earliestOn: '2021-03-01',
  latestOn: '2021-06-20',
  organisation: 'Gemeente Utrecht',
  answer: 'on_time',
  note: '',
  by: 'Lieke',
  at: '4 januari 2021 om 9.00 uur',
  current: true,
}

test('answers add up, what nobody said is left out', () => {
  expect(sumUp([row, { answer: 'extension' }, row])).toBe('3 antwoorden: 2 ja, op tijd; 1 uitstel nodig')
  expect(sumUp([row])).toBe('1 antwoord: 1 ja, op tijd')
  expect(sumUp([])).toBe('0 antwoorden')
})

test('who needs more time for the term as it is stands first, then by the end of the term', () => {
  const later = { ...row, obligationId: '2', latestOn: '2021-07-01' }
  const needs = { ...later, obligationId: '3', answer: 'extension' as const }
  const needed = { ...needs, obligationId: '4', current: false, latestOn: null }
  expect(inOrder([needed, later, row, needs]).map(({ obligationId }) => obligationId)).toEqual([
    '3',
    '1',
    '2',
    '4',
  ])
})

test('a spreadsheet takes no text for a formula, and keeps quotes and lines together', () => {
  const [head, line] = prognosisCsv([{ ...row, note: '=1+1', wording: 'Zij zei: "ja";\nen ging.' }]).split(
    '\r\n',
  )
  expect(head).toMatch(/^\uFEFFSoort;Dossier;Tekst;/)
  expect(line).toBe(
    'afspraak;LVV;"Zij zei: ""ja"";\nen ging.";voorjaar 2021;2021-03-01;2021-06-20;Gemeente Utrecht;ja, op tijd;\'=1+1;Lieke;4 januari 2021 om 9.00 uur;ja',
  )
})
