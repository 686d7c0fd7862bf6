-- DropIndex
DROP INDEX "Reminder_obligationId_termNumber_step_recipientId_key";

-- AlterTable
ALTER TABLE "Dossier" ADD COLUMN     "headId" UUID;

-- AlterTable
ALTER TABLE "Reminder" ADD COLUMN     "subjectId" UUID;
UPDATE "Reminder" SET "subjectId" = "obligationId";
ALTER TABLE "Reminder" ALTER COLUMN "subjectId" SET NOT NULL;

-- CreateTable
CREATE TABLE "Policy" (
    "id" UUID NOT NULL,
    "level" TEXT NOT NULL,
    "dossierId" UUID,
    "number" INTEGER NOT NULL,
    "content" JSONB,
    "why" TEXT NOT NULL,
    "restored" INTEGER,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "madeByName" TEXT NOT NULL,

    CONSTRAINT "Policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Preferences" (
    "userId" UUID NOT NULL,
    "digest" BOOLEAN NOT NULL DEFAULT true,
    "weekdays" INTEGER[] DEFAULT ARRAY[1, 2, 3, 4, 5]::INTEGER[],
    "hour" INTEGER NOT NULL DEFAULT 9,
    "announcements" BOOLEAN NOT NULL DEFAULT true,
    "absentFromOn" TEXT,
    "absentUntilOn" TEXT,
    "standInId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Preferences_pkey" PRIMARY KEY ("userId")
);

-- CreateIndex
CREATE INDEX "Policy_dossierId_idx" ON "Policy"("dossierId");

-- CreateIndex
CREATE UNIQUE INDEX "Policy_level_number_key" ON "Policy"("level", "number");

-- CreateIndex
CREATE INDEX "Preferences_standInId_idx" ON "Preferences"("standInId");

-- CreateIndex
CREATE INDEX "Dossier_headId_idx" ON "Dossier"("headId");

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_obligationId_subjectId_termNumber_step_recipientId_key" ON "Reminder"("obligationId", "subjectId", "termNumber", "step", "recipientId");

-- AddForeignKey
ALTER TABLE "Dossier" ADD CONSTRAINT "Dossier_headId_fkey" FOREIGN KEY ("headId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Policy" ADD CONSTRAINT "Policy_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Preferences" ADD CONSTRAINT "Preferences_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Preferences" ADD CONSTRAINT "Preferences_standInId_fkey" FOREIGN KEY ("standInId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Days are text in one form only.
ALTER TABLE "Preferences" ADD CONSTRAINT "Preferences_absentFromOn_is_a_day" CHECK ("absentFromOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Preferences" ADD CONSTRAINT "Preferences_absentUntilOn_is_a_day" CHECK ("absentUntilOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Preferences" ADD CONSTRAINT "Preferences_absence_is_a_period" CHECK (("absentFromOn" IS NULL) = ("absentUntilOn" IS NULL) AND "absentFromOn" <= "absentUntilOn");
ALTER TABLE "Preferences" ADD CONSTRAINT "Preferences_hour_is_a_sending_hour" CHECK ("hour" BETWEEN 9 AND 16);
ALTER TABLE "Preferences" ADD CONSTRAINT "Preferences_weekdays_are_working_days" CHECK ("weekdays" <@ ARRAY[1, 2, 3, 4, 5] AND cardinality("weekdays") > 0);
ALTER TABLE "Preferences" ADD CONSTRAINT "Preferences_nobody_stands_in_for_themselves" CHECK ("standInId" <> "userId");
-- A version is of everything or of one dossier, and its level says of which.
ALTER TABLE "Policy" ADD CONSTRAINT "Policy_level_is_its_dossier" CHECK ("level" = COALESCE("dossierId"::text, 'general'));
ALTER TABLE "Policy" ADD CONSTRAINT "Policy_number_counts_from_one" CHECK ("number" >= 1);
