import type { Actor } from '#app/features/access/actor.ts'
import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { visibleIntakes } from './visible-intakes.server.ts'

/** A letter that is read in, for one transaction at a time; not found where the actor may not know of it. */
export async function lockIntake(tx: Transaction, actor: Actor, id: string) {
  systemScope('a lock reads nothing that is shown')
  await tx.$queryRaw`SELECT "id" FROM "Intake" WHERE "id" = ${id}::uuid FOR UPDATE`
  const intake = await tx.intake.findFirst({ where: { AND: [{ id }, visibleIntakes(actor)] } })
  if (!intake) throw new Problem('not-found')
  return intake
}

/** Says that something about it changed, so that who looked before is told. */
export async function stepIntake(tx: Transaction, id: string): Promise<void> {
  await tx.intake.update({
    where: { id, ...systemScope('the caller proved the letter visible') },
    data: { version: { increment: 1 } },
  })
}
