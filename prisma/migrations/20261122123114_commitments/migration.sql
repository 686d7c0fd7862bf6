-- CreateEnum
CREATE TYPE "ActivityKind" AS ENUM ('plenary_debate', 'committee_debate', 'legislative_consultation', 'motion_consultation', 'written_consultation', 'two_minute_debate', 'oral_questions', 'order_of_business', 'procedure_meeting', 'technical_briefing', 'letter', 'other');

-- CreateEnum
CREATE TYPE "KamerStatus" AS ENUM ('open', 'partly', 'fulfilled', 'not_fulfilled', 'lapsed', 'unknown');

-- CreateEnum
CREATE TYPE "FulfillingAct" AS ENUM ('technical_briefing', 'conversation', 'working_visit', 'debate', 'other');

-- AlterTable
ALTER TABLE "Commitment" ADD COLUMN     "activityKind" "ActivityKind",
ADD COLUMN     "activityNumber" TEXT,
ADD COLUMN     "activityOn" TEXT,
ADD COLUMN     "evidence" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "fulfilledBy" "FulfillingAct",
ADD COLUMN     "inRegister" BOOLEAN,
ADD COLUMN     "kamerStatus" "KamerStatus",
ADD COLUMN     "kamerWord" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "kamerWordSeenOn" TEXT,
ADD COLUMN     "kamerstuk" TEXT,
ADD COLUMN     "registerNumber" TEXT,
ADD COLUMN     "responsiblePostId" UUID,
ADD COLUMN     "toWhom" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Letter" ADD COLUMN     "documentNumber" TEXT,
ADD COLUMN     "kamerstuk" TEXT,
ALTER COLUMN "reference" DROP NOT NULL;

-- CreateTable
CREATE TABLE "Verdict" (
    "id" UUID NOT NULL,
    "obligationId" UUID NOT NULL,
    "on" TEXT NOT NULL,
    "status" "KamerStatus" NOT NULL,
    "deadline" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedByName" TEXT NOT NULL,

    CONSTRAINT "Verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormerWording" (
    "id" UUID NOT NULL,
    "obligationId" UUID NOT NULL,
    "wording" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "replacedAt" TIMESTAMPTZ(3) NOT NULL,
    "replacedByName" TEXT NOT NULL,

    CONSTRAINT "FormerWording_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Verdict_obligationId_on_status_key" ON "Verdict"("obligationId", "on", "status");

-- CreateIndex
CREATE INDEX "FormerWording_obligationId_replacedAt_idx" ON "FormerWording"("obligationId", "replacedAt");

-- CreateIndex
CREATE INDEX "Commitment_responsiblePostId_idx" ON "Commitment"("responsiblePostId");

-- CreateIndex
CREATE INDEX "Commitment_registerNumber_idx" ON "Commitment"("registerNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Letter_dossierId_kamerstuk_key" ON "Letter"("dossierId", "kamerstuk");

-- CreateIndex
CREATE UNIQUE INDEX "Letter_dossierId_documentNumber_key" ON "Letter"("dossierId", "documentNumber");

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_responsiblePostId_fkey" FOREIGN KEY ("responsiblePostId") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Commitment"("obligationId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerWording" ADD CONSTRAINT "FormerWording_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Days are text in one form only.
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_activityOn_is_a_day" CHECK ("activityOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_kamerWordSeenOn_is_a_day" CHECK ("kamerWordSeenOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_on_is_a_day" CHECK ("on" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');

-- Numbers of the Kamer in one form, and a letter that can be found again by at least one of its names.
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_registerNumber_has_its_form" CHECK ("registerNumber" ~ '^(TZ\d{6}-\d{1,5}|T\d{5})$');
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_kamerstuk_has_its_form" CHECK ("kamerstuk" ~ '^kst-\d{5}(-[0-9A-Z-]+)?-[0-9A-Z]+$');
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_activityNumber_has_its_form" CHECK ("activityNumber" ~ '^\d{4}A\d{5}$');
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_kamerstuk_has_its_form" CHECK ("kamerstuk" ~ '^kst-\d{5}(-[0-9A-Z-]+)?-[0-9A-Z]+$');
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_documentNumber_has_its_form" CHECK ("documentNumber" ~ '^\d{4}D\d{5}$');
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_has_a_name" CHECK (coalesce("reference", "kamerstuk", "documentNumber") IS NOT NULL);

-- A commitment closes as fulfilled only with what fulfils it: a letter, or an act with evidence.
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_fulfilled_with_something" CHECK ("fulfilledOn" IS NULL OR ("letterId" IS NOT NULL) <> ("fulfilledBy" IS NOT NULL));
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_act_has_evidence" CHECK (("fulfilledBy" IS NULL) = ("evidence" = ''));
-- The Kamer's word, what it means and the day it was seen stand and fall together.
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_kamerWord_is_whole" CHECK (("kamerWord" = '') = ("kamerStatus" IS NULL) AND ("kamerWord" = '') = ("kamerWordSeenOn" IS NULL));
