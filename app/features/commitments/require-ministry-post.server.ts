import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'

/** A function of a ministry, with its organisation and the period in which it exists. */
export async function requireMinistryPost(tx: Transaction, id: string) {
  const post = await tx.post.findFirst({
    where: { id, organisation: { kind: 'ministry' } },
    select: {
      id: true,
      function: true,
      startsOn: true,
      endsOn: true,
      organisation: { select: { id: true, name: true } },
    },
  })
  if (!post) throw new Problem('against-the-rules', 'Kies een functie van een ministerie uit de lijst.')
  return post
}
