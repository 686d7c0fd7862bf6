import { systemScope } from '#app/features/access/system-scope.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Changes } from './changes.ts'

/** Writes what changes in the plans of many items, in two statements; what was sent or offered meanwhile stays. */
export async function writeChanges(tx: Transaction, items: Changes[]): Promise<void> {
  const added = items.flatMap((item) => item.added)
  const changed = items.flatMap((item) => item.changed)
  systemScope('of items that its caller may change')
  if (changed.length > 0)
    await tx.$executeRaw`
      UPDATE "Reminder" AS r SET
        "state" = c."state"::"ReminderState", "dueOn" = c."dueOn", "dueAt" = c."dueAt", "because" = c."because",
        "reason" = c."reason", "deliveryId" = CASE c."state" WHEN 'cancelled' THEN NULL ELSE r."deliveryId" END
      FROM json_to_recordset(${JSON.stringify(changed)}::json) AS c(
        "id" uuid, "state" text, "dueOn" text, "dueAt" timestamptz, "because" text, "reason" text)
      WHERE r."id" = c."id" AND r."state" IN ('planned', 'cancelled')`
  if (added.length > 0)
    await tx.$executeRaw`
      INSERT INTO "Reminder" (
        "id", "obligationId", "subjectId", "termNumber", "step", "recipientId", "dueOn", "dueAt", "because", "state")
      SELECT gen_random_uuid(), "obligationId", "subjectId", "termNumber", "step", "recipientId", "dueOn", "dueAt",
        "because", "state"::"ReminderState"
      FROM json_to_recordset(${JSON.stringify(added)}::json) AS a(
        "obligationId" uuid, "subjectId" uuid, "termNumber" int, "step" text, "recipientId" uuid, "dueOn" text,
        "dueAt" timestamptz, "because" text, "state" text)
      ON CONFLICT DO NOTHING`
}
