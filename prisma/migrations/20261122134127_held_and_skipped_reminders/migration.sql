-- AlterEnum
ALTER TYPE "ReminderState" ADD VALUE 'skipped';

-- AlterTable
ALTER TABLE "Reminder" ADD COLUMN     "heldByName" TEXT,
ADD COLUMN     "heldOn" TEXT,
ADD COLUMN     "heldUntil" TEXT,
ADD COLUMN     "skippedByName" TEXT;

-- Days are text in one form only.
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_heldOn_is_a_day" CHECK ("heldOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_heldUntil_is_a_day" CHECK ("heldUntil" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
-- What is held says by whom, and what is skipped says by whom and why; as text, since the new state is not usable yet here.
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_held_by_somebody" CHECK (("heldOn" IS NULL) = ("heldByName" IS NULL) AND ("heldUntil" IS NULL OR "heldOn" IS NOT NULL));
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_skipped_for_a_reason" CHECK ("state"::text <> 'skipped' OR ("skippedByName" IS NOT NULL AND "reason" IS NOT NULL));
