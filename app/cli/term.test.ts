import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

function term(args: string[], input?: string) {
  const stdio = input === undefined ? ('ignore' as const) : ('pipe' as const)
  const command = ['app/launch.cjs', 'app/cli/term.ts', ...args]
  return spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    input,
    stdio: [stdio, 'pipe', 'pipe'],
  })
}

describe('the command line', { timeout: 90_000 }, () => {
  test('reads one term', () => {
    const { stdout, status } = term(['--said-on', '2020-11-17', 'uiterlijk 1 maart'])
    expect(status).toBe(0)
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(
      'words earliest latest precision rule explanation assumptions waitsFor recurrence alternatives unread'.split(
        ' ',
      ),
    )
    expect(JSON.parse(stdout)).toMatchObject({
      words: 'uiterlijk 1 maart',
      earliest: null,
      latest: '2021-03-01',
      precision: 'day',
    })
  })

  test('reads many, answers in order, and answers a line of another form too', () => {
    const { stdout, status } = term(
      [],
      '2020-11-17\tgaandeweg\nzomaar iets\n2025-07-02\tuiterlijk in september\n',
    )
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { rule: string; latest: string | null })
    expect(status).toBe(0)
    expect(rows.map(({ rule, latest }) => [rule, latest])).toEqual([
      ['open', null],
      ['malformed-line', null],
      ['month', '2025-09-30'],
    ])
  })

  test('adds the periods of a file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'gestand-')), 'recess.csv')
    writeFileSync(file, 'chamber,name,start,end,source\nTK,kerstreces 2020-2021,2020-12-18,,test\n')
    const { stdout } = term(['--said-on', '2020-11-17', '--recess', file, 'vóór het kerstreces'])
    expect(JSON.parse(stdout)).toMatchObject({ latest: '2020-12-17' })
  })

  test.each([
    [[], 'Gebruik:'],
    [['maart'], 'Zeg met --said-on'],
    [['--said-on', '2020-02-30', 'maart'], 'is geen dag'],
    [['--said-on'], 'ontbreekt de waarde'],
    [['--anders'], 'bestaat niet'],
    [['--said-on', '2020-11-17', '--recess', 'bestaat-niet.csv', 'maart'], 'kan niet worden gelezen'],
  ])('refuses %j with a sentence', (args, sentence) => {
    const { stdout, stderr, status } = term(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
    expect(stderr.trim()).not.toContain('\n')
  })
})
