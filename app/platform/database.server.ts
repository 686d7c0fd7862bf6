import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { PrismaClient, type Prisma } from '#prisma/generated/client.ts'
import { CannotStart } from './cannot-start.server.ts'
import { lockFolder } from './folder-lock.server.ts'
import { createStatementNames, keepsStatements } from './statement-names.server.ts'

export type Database = PrismaClient
/** What a command writes with; inside a transaction nothing else may touch the database. */
export type Transaction = Prisma.TransactionClient

export interface OpenDatabase {
  database: Database
  adapter: SqlMigrationAwareDriverAdapterFactory
  kind: 'embedded' | 'server'
  /** Runs several statements at once, for migrations of tests and resets. */
  execute(sql: string): Promise<void>
  close(): Promise<void>
}

function clientFor(adapter: SqlMigrationAwareDriverAdapterFactory): PrismaClient {
  return new PrismaClient({
    adapter,
    transactionOptions: { maxWait: 15_000, timeout: 30_000 },
    log: [],
    errorFormat: 'minimal',
  })
}

/** The database inside this process, in a folder that is locked for it; without a folder it lives in memory. */
export async function openEmbedded(folder: string | null): Promise<OpenDatabase> {
  const unlock = folder ? lockFolder(folder) : () => undefined
  const pglite = await PGlite.create({
    dataDir: folder ? `${folder}/database` : 'memory://',
    extensions: { pg_trgm },
  })
  const adapter = new PrismaPGlite(pglite)
  const database = clientFor(adapter)
  return {
    database,
    adapter,
    kind: 'embedded',
    execute: async (sql) => {
      await pglite.exec(sql)
    },
    close: async () => {
      await database.$disconnect()
      await pglite.close()
      unlock()
    },
  }
}

/** A PostgreSQL server; refuses with a sentence when it does not answer. */
export async function openServer(url: string): Promise<OpenDatabase> {
  const adapter = new PrismaPg(
    { connectionString: url, max: 10, connectionTimeoutMillis: 5_000 },
    keepsStatements(url) ? { statementNameGenerator: createStatementNames() } : {},
  )
  const database = clientFor(adapter)
  try {
    await database.$queryRaw`SELECT 1`
  } catch (cause) {
    await database.$disconnect()
    throw new CannotStart(
      'The database in DATABASE_URL does not answer. Check that it runs, and its name, user and password.',
      { cause },
    )
  }
  return {
    database,
    adapter,
    kind: 'server',
    execute: async (sql) => {
      await database.$executeRawUnsafe(sql)
    },
    close: () => database.$disconnect(),
  }
}
