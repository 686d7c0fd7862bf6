import { isBuiltin } from 'node:module'
import { importsIn } from './imports.ts'
import { isTest, layerOf } from './layers.ts'
import { objection, type Objection, type Tree } from './tree.ts'

interface Keeper {
  touches(specifier: string): boolean
  keeps(path: string): boolean
  sentence: string
}

function isConfiguration(path: string): boolean {
  return !path.includes('/')
}

function isServerFile(path: string): boolean {
  return (
    /\.server\.tsx?$|^app\/cli\/|^app\/(server\.ts|launch\.cjs)$|^prisma\//.test(path) ||
    isTest(path) ||
    isConfiguration(path)
  )
}

function isPure(path: string): boolean {
  return ['rules', 'shared'].includes(layerOf(path) ?? '')
}

/** Who may touch a package; types count. What no row names is free. */
const keepers: Keeper[] = [
  {
    touches: (specifier) => /^(@lexical\/|lexical(\/|$))/.test(specifier),
    keeps: (path) => (path.startsWith('app/features/editor/') && !isPure(path)) || isTest(path),
    sentence: 'only app/features/editor touches Lexical, and its rules do not',
  },
  {
    touches: (specifier) => /^(@prisma\/|#prisma\/generated\/|prisma(\/|$))/.test(specifier),
    keeps: isServerFile,
    sentence: 'only server files touch Prisma',
  },
  {
    touches: (specifier) => /^(pg|pg-boss|pglite-prisma-adapter|@electric-sql\/.*)(\/|$)/.test(specifier),
    keeps: (path) => /^app\/(platform|cli)\//.test(path) || isTest(path),
    sentence: 'only app/platform touches the database',
  },
  {
    touches: (specifier) => /^resend(\/|$)/.test(specifier),
    keeps: (path) => /^app\/platform\/mail-resend(-webhook)?\.server\.ts$/.test(path),
    sentence: 'only app/platform/mail-resend.server.ts and its webhook touch resend',
  },
  {
    touches: (specifier) => /^nodemailer(\/|$)/.test(specifier),
    keeps: (path) => /^app\/platform\/mail-smtp(-connections)?\.server\.ts$/.test(path),
    sentence: 'only app/platform/mail-smtp.server.ts and its connections touch nodemailer',
  },
  { touches: isBuiltin, keeps: isServerFile, sentence: 'only server files touch Node' },
  {
    touches: (specifier) =>
      /^(react|react-dom|react-email|@react-email\/.*|@remix-run\/.*)(\/|$)/.test(specifier),
    keeps: (path) => !isPure(path),
    sentence: 'rules and shared ground know neither React nor Remix',
  },
  {
    touches: (specifier) =>
      /^(vitest|fast-check|@playwright\/test|@testing-library\/.*|smtp-server|axe-core|jsdom)(\/|$)/.test(
        specifier,
      ),
    keeps: (path) => isTest(path) || isConfiguration(path),
    sentence: 'only tests touch what tests are made with',
  },
]

export function objectionsToStrangersAtPackages(tree: Tree): Objection[] {
  return importsIn(tree).flatMap(({ file, node, specifier }) =>
    keepers
      .filter((keeper) => keeper.touches(specifier) && !keeper.keeps(file.path))
      .map(({ sentence }) => objection(file, node, `${sentence} (${specifier})`)),
  )
}
