import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { StandingRecess } from './recess-form.ts'

/** Takes a period one version on; refuses with what stands there now where somebody else was first. */
export async function stepRecess(
  tx: Transaction,
  found: StandingRecess,
  version: number,
  data: Prisma.RecessPeriodUpdateManyMutationInput,
): Promise<void> {
  const { count } = await tx.recessPeriod.updateMany({
    where: { id: found.id, version },
    data: { ...data, version: { increment: 1 } },
  })
  if (count > 0) return
  throw new Problem(
    'changed-meanwhile',
    'Iemand anders wijzigde dit reces net. Kijk wat er nu staat en sla opnieuw op.',
    found,
  )
}
