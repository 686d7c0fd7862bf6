import type { Transaction } from '#app/platform/database.server.ts'
import type { Day } from '#app/shared/day.ts'
import { goingOn } from '#app/shared/going-on.ts'
import type { Namesakes } from './organisation-form.ts'
import { literally } from './search-words.ts'

/** Organisations that still go on under this name or this code, another than the one itself. */
export async function findNamesakes(
  tx: Transaction,
  today: Day,
  { id, name, tooi }: { id?: string; name: string; tooi: string | null },
): Promise<Namesakes> {
  const goesOn = { id: id ? { not: id } : undefined, ...goingOn(today) }
  const sameName = await tx.organisation.findFirst({
    where: { ...goesOn, name: { equals: literally(name), mode: 'insensitive' } },
    select: { name: true },
  })
  const sameTooi = tooi
    ? await tx.organisation.findFirst({ where: { ...goesOn, tooi }, select: { name: true } })
    : null
  return { sameName: sameName?.name ?? null, sameTooi: sameTooi?.name ?? null }
}
