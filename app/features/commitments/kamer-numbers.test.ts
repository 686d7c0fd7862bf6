import { expect, test } from 'vitest'
import {
  chamberOfNumber,
  readActivityNumber,
  readDocumentNumber,
  readKamerstuk,
  readRegisterNumber,
  writeKamerstuk,
} from './kamer-numbers.ts'

test.each([
  ['TZ202412-116', 'TZ202412-116'],
  ['tz202412–116', 'TZ202412-116'],
  [' TZ 202412 - 116 ', 'TZ202412-116'],
  ['T02933', 'T02933'],
  ['t 02933', 'T02933'],
  ['T2933', null],
  ['TZ202413-116', null],
  ['TZ202412', null],
  ['TZ202412-', null],
  ['02933', null],
  ['T02933 en T02934', null],
])('the register number «%s» is read as %s', (text, number) => {
  expect(readRegisterNumber(text)).toBe(number)
})

test.each([
  ['kst-19637-2677', 'kst-19637-2677'],
  ['KST-19637-2677', 'kst-19637-2677'],
  ['19637-2677', 'kst-19637-2677'],
  ['19637, nr. 2677', 'kst-19637-2677'],
  ['19 637, nr. 2677', 'kst-19637-2677'],
  ['19637 nr 2677', 'kst-19637-2677'],
  ['Kamerstuk 19637, nr. 2677', 'kst-19637-2677'],
  ['Kamerstukken II 2020/21, 19637, nr. 2677', 'kst-19637-2677'],
  ['35 570 VI, nr. 12', 'kst-35570-VI-12'],
  ['kst-35570-VI-12', 'kst-35570-VI-12'],
  ['35570, A', 'kst-35570-A'],
  ['19637', null],
  ['nr. 2677', null],
  ['1963-2677', null],
  ['19637-2677-9', null],
  ['de brief van gisteren', null],
])('the Kamerstuk «%s» is read as %s', (text, kamerstuk) => {
  expect(readKamerstuk(text)).toBe(kamerstuk)
})

test.each(['kst-19637-2677', 'kst-35570-VI-12', 'kst-35570-A'])(
  '%s is read as itself when written out',
  (kst) => {
    expect(readKamerstuk(writeKamerstuk(kst))).toBe(kst)
  },
)

test.each([
  ['2024A05766', '2024A05766'],
  ['2024a05766', '2024A05766'],
  ['2024D05766', null],
  ['2024A5766', null],
])('the activity «%s» is read as %s', (text, number) => {
  expect(readActivityNumber(text)).toBe(number)
})

test.each([
  ['2026D30000', '2026D30000'],
  ['2026 d30000', '2026D30000'],
  ['2026A30000', null],
])('the document «%s» is read as %s', (text, number) => {
  expect(readDocumentNumber(text)).toBe(number)
})

test('the number tells whose register it is of', () => {
  expect([chamberOfNumber('TZ202412-116'), chamberOfNumber('T02933')]).toEqual(['TK', 'EK'])
})
