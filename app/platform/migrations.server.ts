import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { CannotStart } from './cannot-start.server.ts'
import type { OpenDatabase } from './database.server.ts'

const filters = { externalTables: [], externalEnums: [] }
const migrationsFolder = resolve(import.meta.dirname, '../../prisma/migrations')
const schemaFile = resolve(import.meta.dirname, '../../prisma/schema.prisma')

/** Prisma's own engine as WebAssembly, instantiated by hand (Node 20 cannot import wasm) and once: its glue keeps one memory. */
async function loadGlue() {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const folder = dirname(
    createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'),
  )
  const binary = readFileSync(join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(binary, { './schema_engine_bg.js': glue as never })
  glue.__wbg_set_wasm(instance.exports)
  ;(instance.exports as { __wbindgen_start(): void }).__wbindgen_start()
  return glue
}
let loadedGlue: ReturnType<typeof loadGlue> | null = null

async function createEngine(open: OpenDatabase): Promise<SchemaEngine> {
  loadedGlue ??= loadGlue()
  const { SchemaEngine } = await loadedGlue
  const datamodels: [string, string][] = [[schemaFile, readFileSync(schemaFile, 'utf8')]]
  return SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(open.adapter))
}

/** The adapter of a server cuts a script at every semicolon, in a comment too. */
function withoutComments(sql: string): string {
  return sql.replaceAll(/^\s*--.*$/gm, '')
}

function listMigrations(): { name: string; sql: string }[] {
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({
      name: entry.name,
      sql: withoutComments(readFileSync(join(migrationsFolder, entry.name, 'migration.sql'), 'utf8')),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** All migrations as one script, for databases that are thrown away. */
export function migrationScript(): string {
  return listMigrations()
    .map((migration) => migration.sql)
    .join('\n')
}

function migrationList() {
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(join(migrationsFolder, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: listMigrations().map((migration) => ({
      path: migration.name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: migration.sql } },
    })),
  }
}

async function appliedMigrations({ database }: OpenDatabase): Promise<string[]> {
  const [table] = await database.$queryRaw<
    { name: string | null }[]
  >`SELECT to_regclass('_prisma_migrations')::text AS name`
  if (!table?.name) return []
  const rows = await database.$queryRaw<
    { name: string }[]
  >`SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  return rows.map((row) => row.name)
}

/** The migrations that this program has and the database has not yet. */
export async function pendingMigrations(open: OpenDatabase): Promise<string[]> {
  const applied = new Set(await appliedMigrations(open))
  return listMigrations()
    .map((migration) => migration.name)
    .filter((name) => !applied.has(name))
}

/** Brings the database to this program's schema; refuses one that a newer program has already changed. */
export async function applyMigrations(open: OpenDatabase): Promise<void> {
  const known = new Set(listMigrations().map((migration) => migration.name))
  const strangers = (await appliedMigrations(open)).filter((name) => !known.has(name))
  if (strangers.length > 0) {
    throw new CannotStart(
      `The database is newer than this program: it has ${strangers.join(', ')}. Start the newer program, or restore the backup of before.`,
    )
  }
  if ((await pendingMigrations(open)).length === 0) return
  const engine = await createEngine(open)
  try {
    await engine.applyMigrations({ migrationsList: migrationList(), filters })
  } catch (cause) {
    // Another process may have applied them at the same moment: then nothing is left to do.
    if ((await pendingMigrations(open)).length > 0) throw cause
  } finally {
    engine.free()
  }
}

/** The SQL that is missing between a migrated database and the schema file; null when they agree. */
export async function differenceToSchema(open: OpenDatabase): Promise<string | null> {
  const engine = await createEngine(open)
  try {
    const files = [{ path: schemaFile, content: readFileSync(schemaFile, 'utf8') }]
    const result = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: migrationsFolder },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters,
    })
    return result.exitCode === 0 ? null : result.stdout
  } finally {
    engine.free()
  }
}
