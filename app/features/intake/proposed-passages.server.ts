import type { ReadLetter } from '#app/features/reading/proposal.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { namedOrganisations, passageOf } from './from-reading.ts'

/** What a letter seems to say, with the organisations it names found in the register. */
export async function proposedPassages(tx: Transaction, read: ReadLetter) {
  const names = namedOrganisations(read)
  const found = await tx.organisation.findMany({
    where: { OR: names.map((name) => ({ name: { equals: escaped(name), mode: 'insensitive' as const } })) },
    orderBy: { id: 'asc' },
    take: 500,
    select: { id: true, name: true },
  })
  const ids = new Map(found.map(({ id, name }) => [name.toLowerCase(), id]))
  const idOf = (name: string) => ids.get(name.toLowerCase())
  return read.proposals.map((proposal) => passageOf(proposal, read, idOf))
}

/** The comparison without regard to case reads patterns. */
function escaped(name: string): string {
  return name.replace(/[\\%_]/g, '\\$&')
}
