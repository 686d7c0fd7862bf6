import type { Transaction } from '#app/platform/database.server.ts'
import type { Day } from '#app/shared/day.ts'

/** The organisations a person works for now; for who works nowhere any more, those where they did. */
export async function findTies(tx: Transaction, personId: string, today: Day): Promise<string[]> {
  const select = { organisationId: true, endsOn: true }
  const posts = await tx.post.findMany({ where: { personId }, select })
  const users = await tx.user.findMany({ where: { personId }, select })
  const all = [...posts, ...users]
  const current = all.filter(({ endsOn }) => endsOn === null || endsOn >= today)
  return [...new Set((current.length > 0 ? current : all).map(({ organisationId }) => organisationId))]
}
