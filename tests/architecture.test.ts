import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Planted } from './support/architecture/case.ts'
import { codeCases } from './support/architecture/code-cases.ts'
import { doorCases } from './support/architecture/door-cases.ts'
import { importCases } from './support/architecture/import-cases.ts'
import { withPicture } from './support/architecture/picture.ts'
import { treeCases } from './support/architecture/tree-cases.ts'
import { readTree, treeOf, write } from './support/architecture/tree.ts'

const readme = 'app/README.md'
if (process.env.UPDATE_PICTURE && existsSync(readme))
  writeFileSync(readme, withPicture(readFileSync(readme, 'utf8')))

const tree = readTree('.')

describe.each([...importCases, ...doorCases, ...codeCases, ...treeCases])('$rule', (house) => {
  test('in this project', () => {
    expect(house.objectionsIn(tree).map(write)).toEqual([])
  })

  test.each(house.violations.map(named))('objects to %s', (_, files) => {
    const culprits = house.objectionsIn(treeOf(files)).map(({ path }) => path)
    expect(new Set(culprits)).toEqual(new Set(Object.keys(files).slice(0, 1)))
  })

  test.each(house.nearMisses.map(named))('allows %s', (_, files) => {
    expect(house.objectionsIn(treeOf(files)).map(write)).toEqual([])
  })
})

function named(files: Planted): [name: string, files: Planted] {
  const [path = '', text = ''] = Object.entries(files)[0] ?? []
  return [`${path}: ${text.replace(/\s+/g, ' ').slice(0, 100)}`, files]
}
