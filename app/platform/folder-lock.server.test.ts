import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockFolder } from './folder-lock.server.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'gestand-lock-'))

test('a folder is locked once, until it is given back', () => {
  const folder = newFolder()
  const unlock = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(`is in use by process ${process.pid}`)
  unlock()
  lockFolder(folder)()
})

test.each([
  ['no process has any more', '999999999\n1\n'],
  ['another process has now', `${process.pid}\nanother birth\n`],
  ['is no number', 'rubbish'],
])('a lock whose number %s is taken over', (_why, content) => {
  const folder = newFolder()
  writeFileSync(join(folder, 'in-use'), content)
  const unlock = lockFolder(folder)
  expect(readFileSync(join(folder, 'in-use'), 'utf8')).toContain(String(process.pid))
  unlock()
})
