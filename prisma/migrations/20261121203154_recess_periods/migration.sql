-- AlterTable
ALTER TABLE "Term" ADD COLUMN     "confirmedAt" TIMESTAMPTZ(3),
ADD COLUMN     "confirmedByName" TEXT,
ADD COLUMN     "reviewOn" TEXT;

-- CreateTable
CREATE TABLE "RecessPeriod" (
    "id" UUID NOT NULL,
    "chamber" "Chamber" NOT NULL,
    "name" TEXT NOT NULL,
    "startOn" TEXT,
    "endOn" TEXT,
    "source" TEXT NOT NULL,
    "removedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RecessPeriod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarState" (
    "id" UUID NOT NULL,
    "leadWorkingDays" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changeNumber" INTEGER NOT NULL DEFAULT 0,
    "rereadAfterId" UUID,

    CONSTRAINT "CalendarState_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MovedTerm" (
    "id" UUID NOT NULL,
    "obligationId" UUID NOT NULL,
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "movedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MovedTerm_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RecessPeriod_chamber_startOn_idx" ON "RecessPeriod"("chamber", "startOn");

-- CreateIndex
CREATE UNIQUE INDEX "MovedTerm_fromId_key" ON "MovedTerm"("fromId");

-- CreateIndex
CREATE UNIQUE INDEX "MovedTerm_toId_key" ON "MovedTerm"("toId");

-- CreateIndex
CREATE INDEX "MovedTerm_movedAt_id_idx" ON "MovedTerm"("movedAt", "id");

-- CreateIndex
CREATE INDEX "MovedTerm_obligationId_idx" ON "MovedTerm"("obligationId");

-- CreateIndex
CREATE INDEX "Term_reviewOn_idx" ON "Term"("reviewOn");

-- AddForeignKey
ALTER TABLE "MovedTerm" ADD CONSTRAINT "MovedTerm_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MovedTerm" ADD CONSTRAINT "MovedTerm_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MovedTerm" ADD CONSTRAINT "MovedTerm_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Days are text in one form only.
ALTER TABLE "Term" ADD CONSTRAINT "Term_reviewOn_is_a_day" CHECK ("reviewOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "RecessPeriod" ADD CONSTRAINT "RecessPeriod_startOn_is_a_day" CHECK ("startOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "RecessPeriod" ADD CONSTRAINT "RecessPeriod_endOn_is_a_day" CHECK ("endOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');

-- Terms without an end that were recorded before review moments existed get theirs: six months after they were said.
UPDATE "Term" SET "reviewOn" = to_char("saidOn"::date + interval '6 months', 'YYYY-MM-DD') WHERE "latestOn" IS NULL;
