import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'gestand-letter-'))

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function letter(args: string[]) {
  return spawnSync(process.execPath, ['app/launch.cjs', 'app/cli/letter.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
}

const good = fileOf(
  'goed.txt',
  'Ons kenmerk\r\n1234567\r\n\r\nDatum 4 oktober 2021\r\n\r\nHierbij informeer ik u. Ik zal uw Kamer in maart 2022 “België” sturen.\r\n',
)

describe('the command line', { timeout: 90_000 }, () => {
  test('prints a JSON line with the head and the proposals of a letter', () => {
    const { stdout, status } = letter([good])
    const line = JSON.parse(stdout) as {
      file: string
      letter: object
      proposals: { start: number; end: number; quote: string }[]
    }
    expect(status).toBe(0)
    expect(Object.keys(line)).toEqual(['file', 'letter', 'proposals'])
    expect(Object.keys(line.letter)).toEqual([
      'reference',
      'date',
      'subject',
      'sender',
      'addressee',
      'signatory',
    ])
    expect(Object.keys(line.proposals[0] ?? {})).toEqual(
      'kind quote start end text on parties term activity fulfils certainty'.split(' '),
    )
    expect(line).toMatchObject({
      file: good,
      letter: { reference: '1234567', date: '2021-10-04' },
      proposals: [
        { kind: 'commitment', on: '2021-10-04', term: { words: 'in maart 2022', latest: '2022-03-31' } },
      ],
    })
  })

  test('counts its offsets in what --text prints', () => {
    const { stdout: text } = letter(['--text', good])
    const { proposals } = JSON.parse(letter([good]).stdout) as {
      proposals: { start: number; end: number; quote: string }[]
    }
    expect(proposals.map(({ start, end }) => text.slice(start, end))).toEqual(
      proposals.map(({ quote }) => quote),
    )
    expect(text).not.toContain('\r')
  })

  test('refuses what cannot be read with a sentence and exit code 2, and reads the others', () => {
    const broken = fileOf('stuk.pdf', '%PDF-1.7 stuk')
    const { stdout, stderr, status } = letter([broken, join(folder, 'weg.txt'), good])
    expect(status).toBe(2)
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(`${broken}: Deze pdf is beschadigd.`)
    expect(stderr).toContain('weg.txt: Dit bestand bestaat niet')
  })

  test.each([
    [[], 'Gebruik:'],
    [['--anders', good], 'bestaat niet'],
  ])('refuses %j with a sentence', (args, sentence) => {
    const { stdout, stderr, status } = letter(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
  })
})
