import type { Actor } from '#app/features/access/actor.ts'
import { recordEvent } from '#app/features/history/record-event.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { Problem } from '#app/shared/problem.ts'
import { partNames, type LetterPart } from './letter-part.ts'

export interface NewText {
  ministry: { id: string; name: string }
  part: LetterPart
  text: string
  why: string
  /** The number that the form thinks this version gets. */
  version: number
  /** The version that is put back; null for the usual words; absent where something was changed. */
  restored?: number | null
}

/** Writes the next version of a fixed part. The caller proved that the actor may, and that the ministry is there. */
export async function writeLetterText(
  tx: Transaction,
  world: World,
  actor: Actor,
  { ministry, part, text, why, version, restored }: NewText,
): Promise<void> {
  const latest = await tx.letterTemplate.findFirst({
    where: { organisationId: ministry.id, key: part },
    orderBy: { number: 'desc' },
    select: { number: true, text: true },
  })
  const next = (latest?.number ?? 0) + 1
  if (next !== version) refuseOlder(next, latest?.text ?? '')
  const rows = await tx.letterTemplate.createManyAndReturn({
    data: [
      {
        organisationId: ministry.id,
        key: part,
        number: version,
        text,
        why,
        restored: restored ?? null,
        madeAt: world.clock.now(),
        madeByName: actor.name,
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  })
  const [row] = rows
  if (!row) refuseOlder(version + 1, '')
  await recordEvent(tx, world.clock.now(), actor, {
    action: restored === undefined ? 'letter-text-changed' : 'letter-text-restored',
    subjectType: 'letter-text',
    subjectId: row.id,
    audience: 'ministry',
    facts: {
      part: partNames[part],
      ministry: ministry.name,
      number: version,
      why,
      ...(restored === undefined ? {} : { restored }),
    },
  })
}

function refuseOlder(version: number, text: string): never {
  throw new Problem(
    'changed-meanwhile',
    'Iemand anders wijzigde deze tekst net. Hieronder ziet u wat er nu geldt. Sla opnieuw op om uw tekst daarvoor in de plaats te zetten.',
    { version, text },
  )
}
