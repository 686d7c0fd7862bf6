import { isCode, objection, type Objection, type Tree } from './tree.ts'

const drawers = [
  ...['util', 'utils', 'helper', 'helpers', 'misc', 'common', 'service', 'services'],
  ...['manager', 'managers', 'types', 'constants'],
]
const folders = ['.ci', 'app', 'emails', 'prisma', 'public', 'tests']
const files = [
  'LICENSE',
  'README.md',
  'knip.json',
  'launch.cjs',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
]
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/

/** A drawer that anything fits in ends up holding everything. */
export function objectionsToNames(tree: Tree): Objection[] {
  return tree.files
    .filter(({ path }) => isCode(path) && /^(app|emails|prisma|tests)\//.test(path))
    .flatMap((file) => {
      const drawer = file.path.split(/[/.-]/).find((word) => drawers.includes(word))
      if (drawer) return [objection(file, 0, `“${drawer}” is no name: say what it holds`)]
      const odd = file.path.split('/').find((part) => !kebab.test(part))
      return odd ? [objection(file, 0, `${odd} is not kebab-case`)] : []
    })
}

/** The top level is the owner's: these folders, these files, and the dot- and config files that tools insist on. */
export function objectionsToTopLevel(tree: Tree): Objection[] {
  return tree.files.flatMap((file) => {
    const [top, ...below] = file.path.split('/')
    if (!top) return []
    const isKnown =
      below.length > 0 ? folders.includes(top) : files.includes(top) || /^\.|\.config\.[jt]s$/.test(top)
    return isKnown ? [] : [objection(file, 0, `${top} does not belong at the top level`)]
  })
}
