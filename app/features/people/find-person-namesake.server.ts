import type { Transaction } from '#app/platform/database.server.ts'
import type { Day } from '#app/shared/day.ts'
import { goingOn } from '#app/shared/going-on.ts'
import { literally } from './search-words.ts'

/** Somebody still active whom this name, and the address where one is given, would not tell from another. */
export async function findPersonNamesake(
  tx: Transaction,
  today: Day,
  { id, name, mail }: { id?: string; name: string; mail: string | null },
): Promise<{ mail: string | null } | null> {
  return tx.person.findFirst({
    where: {
      id: id ? { not: id } : undefined,
      name: { equals: literally(name), mode: 'insensitive' },
      ...(mail ? { mail } : {}),
      ...goingOn(today),
    },
    select: { mail: true },
  })
}
