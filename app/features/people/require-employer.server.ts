import type { Transaction } from '#app/platform/database.server.ts'
import type { Day } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import { goingOn } from '#app/shared/going-on.ts'
import type { OrganisationKind } from './organisation-form.ts'

/** Refuses an organisation that does not exist or has ended, or a person who does not; says what kind it is. */
export async function requireEmployer(
  tx: Transaction,
  { organisationId, personId }: { organisationId: string; personId: string | null },
  today: Day,
): Promise<OrganisationKind> {
  const organisation = await tx.organisation.findFirst({
    where: { id: organisationId, ...goingOn(today) },
    select: { kind: true },
  })
  if (!organisation) throw new Problem('against-the-rules', 'Kies een organisatie die nog bestaat.')
  if (personId && (await tx.person.count({ where: { id: personId } })) === 0)
    throw new Problem('against-the-rules', 'Kies een persoon uit de lijst.')
  return organisation.kind
}
