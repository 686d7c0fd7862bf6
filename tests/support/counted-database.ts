import type { SqlDriverAdapter, SqlQueryable, SqlQuery } from '@prisma/driver-adapter-utils'
import type { Database } from '#app/platform/database.server.ts'
import { PrismaClient } from '#prisma/generated/client.ts'
import { openForWorker } from './test-world.ts'

/** The database of this worker once more, and what it is asked while some work is done, in order. */
export async function countedDatabase(): Promise<{
  database: Database
  queriesDuring(work: () => Promise<void>): Promise<string[]>
}> {
  const { adapter } = await openForWorker()
  let asked: string[] = []
  const counted = <T extends SqlQueryable>(inner: T): T =>
    new Proxy(inner, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target)
        if (typeof value !== 'function') return value
        const method = value.bind(target) as (...given: unknown[]) => Promise<unknown>
        if (name === 'startTransaction')
          return async (...given: unknown[]) => counted((await method(...given)) as SqlQueryable)
        return (...given: unknown[]) => {
          if (name === 'queryRaw' || name === 'executeRaw') asked.push((given[0] as SqlQuery).sql)
          return method(...given)
        }
      },
    })
  const factory = {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: async () => counted<SqlDriverAdapter>(await adapter.connect()),
  }
  return {
    database: new PrismaClient({ adapter: factory }),
    async queriesDuring(work) {
      asked = []
      await work()
      return asked
    },
  }
}
