import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

function newestIn(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}

function isOlder(made: string, sources: string[]): boolean {
  const file = join(root, made)
  if (!existsSync(file)) return true
  const madeAt = statSync(file).mtimeMs
  return sources.some((source) => existsSync(join(root, source)) && newestIn(join(root, source)) > madeAt)
}

function runTool(what: string, args: string[]): void {
  console.log(what)
  // Prisma looks for a native engine to download; any existing file stops it, and generating needs none.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
  const result = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' })
  if (result.status !== 0) {
    console.error(result.stdout, result.stderr)
    process.exit(1)
  }
}

/** Writes the database client when the schema is newer than it. */
export function generateClient(): void {
  if (!isOlder('prisma/generated/client.ts', ['prisma/schema.prisma'])) return
  runTool('Generating the database client …', [
    'node_modules/prisma/build/index.js',
    'generate',
    '--no-hints',
  ])
}

/** Builds the pages when there is no build or the sources are newer. */
export function buildPages(): void {
  const sources = [
    'app',
    'emails',
    'public',
    'prisma/schema.prisma',
    'package.json',
    'vite.config.ts',
    'remix.config.js',
  ]
  if (!isOlder('build/server/index.js', sources)) return
  runTool('Building the pages …', [
    'node_modules/@remix-run/dev/dist/cli.js',
    'vite:build',
    '--logLevel',
    'warn',
  ])
}
