import { describe, expect, test } from 'vitest'
import { parseRecessCsv, writeRecessCsv } from './recess-csv.ts'

const header = 'chamber,name,start,end,source'

describe('a file of recess periods', () => {
  test('may leave a side empty', () => {
    const { recesses, objections } = parseRecessCsv(`${header}\nTK,zomerreces 2025,2025-07-04,,debat\n\n`)
    expect(objections).toEqual([])
    expect(recesses).toEqual([
      { chamber: 'TK', name: 'zomerreces 2025', start: '2025-07-04', end: null, source: 'debat' },
    ])
  })

  test('reads quotes, commas in them, a byte order mark and Windows line ends', () => {
    const { recesses } = parseRecessCsv(
      `\uFEFF${header}\r\nEK,meireces 2024,2024-04-26,2024-05-13,"brief, ""nr"" 4"\r\n`,
    )
    expect(recesses[0]?.source).toBe('brief, "nr" 4')
  })

  test.each([
    ['naam,begin', 'Regel 1 moet zijn: chamber,name,start,end,source.'],
    [`${header}\nXX,a,2024-01-01,,b`, 'Regel 2: de kamer moet TK of EK zijn, niet "XX".'],
    [`${header}\nTK,a,2024-02-30,,b`, 'Regel 2: "2024-02-30" is geen dag in de vorm JJJJ-MM-DD.'],
    [`${header}\nTK,a,,,b`, 'Regel 2: begin en einde ontbreken allebei.'],
    [`${header}\nTK,a,2024-02-03,2024-02-01,b`, 'Regel 2: het einde ligt voor het begin.'],
    [`${header}\nTK,,2024-02-03,,b`, 'Regel 2: de naam ontbreekt.'],
    [`${header}\nTK,a,2024-02-03`, 'Regel 2: verwacht 5 velden, vond er 3.'],
  ])('that is wrong is refused with a sentence', (text, objection) => {
    expect(parseRecessCsv(text).objections).toEqual([objection])
  })

  test('comes back as it was written', () => {
    const recesses = [
      { chamber: 'TK' as const, name: 'kerst, 2020', start: null, end: '2021-01-11', source: 'a "b"' },
    ]
    expect(parseRecessCsv(writeRecessCsv(recesses))).toEqual({ recesses, objections: [] })
  })
})
