-- CreateEnum
CREATE TYPE "StageKind" AS ENUM ('assignment', 'draft', 'report', 'to_parliament', 'response', 'own');

-- CreateEnum
CREATE TYPE "SlipRowState" AS ENUM ('proposed', 'applied', 'kept', 'overtaken', 'gone');

-- AlterTable
ALTER TABLE "FollowUpDecision" ADD COLUMN     "earlyReason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "takenById" UUID,
ADD COLUMN     "takenInId" UUID;

-- CreateTable
CREATE TABLE "Stage" (
    "id" UUID NOT NULL,
    "dossierId" UUID NOT NULL,
    "obligationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "StageKind" NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "organisationId" UUID,
    "deliveredById" UUID,
    "termNumber" INTEGER,
    "earliestOn" TEXT,
    "latestOn" TEXT,
    "reachedOn" TEXT,
    "evidence" TEXT NOT NULL DEFAULT '',
    "removedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Stage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StageTerm" (
    "id" UUID NOT NULL,
    "stageId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "saidOn" TEXT NOT NULL,
    "earliestOn" TEXT,
    "latestOn" TEXT,
    "explanation" TEXT NOT NULL,
    "assumptions" JSONB NOT NULL,
    "unread" TEXT,
    "chosenByHand" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT NOT NULL DEFAULT '',
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedByName" TEXT NOT NULL,

    CONSTRAINT "StageTerm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Wait" (
    "id" UUID NOT NULL,
    "dossierId" UUID NOT NULL,
    "obligationId" UUID NOT NULL,
    "stageId" UUID,
    "forId" UUID,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "madeByName" TEXT NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Wait_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Slip" (
    "id" UUID NOT NULL,
    "dossierId" UUID NOT NULL,
    "obligationId" UUID NOT NULL,
    "stageId" UUID,
    "fromWords" TEXT NOT NULL,
    "toWords" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "madeByName" TEXT NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Slip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SlipRow" (
    "id" UUID NOT NULL,
    "slipId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "stageId" UUID,
    "obligationId" UUID,
    "state" "SlipRowState" NOT NULL DEFAULT 'proposed',
    "fromWords" TEXT NOT NULL,
    "fromEarliestOn" TEXT,
    "fromLatestOn" TEXT,
    "toWords" TEXT NOT NULL,
    "toEarliestOn" TEXT,
    "toLatestOn" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedByName" TEXT,

    CONSTRAINT "SlipRow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SlipNotice" (
    "id" UUID NOT NULL,
    "slipId" UUID NOT NULL,
    "recipientId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "movedByName" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "SlipNotice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SlipNoticeRow" (
    "noticeId" UUID NOT NULL,
    "rowId" UUID NOT NULL,

    CONSTRAINT "SlipNoticeRow_pkey" PRIMARY KEY ("noticeId","rowId")
);

-- CreateIndex
CREATE INDEX "Stage_obligationId_position_idx" ON "Stage"("obligationId", "position");

-- CreateIndex
CREATE INDEX "Stage_dossierId_idx" ON "Stage"("dossierId");

-- CreateIndex
CREATE INDEX "Stage_deliveredById_idx" ON "Stage"("deliveredById");

-- CreateIndex
CREATE INDEX "Stage_organisationId_idx" ON "Stage"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "StageTerm_stageId_number_key" ON "StageTerm"("stageId", "number");

-- CreateIndex
CREATE INDEX "Wait_dossierId_idx" ON "Wait"("dossierId");

-- CreateIndex
CREATE INDEX "Wait_stageId_idx" ON "Wait"("stageId");

-- CreateIndex
CREATE INDEX "Wait_forId_idx" ON "Wait"("forId");

-- CreateIndex
CREATE UNIQUE INDEX "Wait_obligationId_stageId_key" ON "Wait"("obligationId", "stageId");

-- CreateIndex
CREATE UNIQUE INDEX "Wait_obligationId_forId_key" ON "Wait"("obligationId", "forId");

-- CreateIndex
CREATE INDEX "Slip_dossierId_closedAt_idx" ON "Slip"("dossierId", "closedAt");

-- CreateIndex
CREATE INDEX "Slip_obligationId_idx" ON "Slip"("obligationId");

-- CreateIndex
CREATE INDEX "Slip_stageId_idx" ON "Slip"("stageId");

-- CreateIndex
CREATE INDEX "SlipRow_stageId_state_idx" ON "SlipRow"("stageId", "state");

-- CreateIndex
CREATE INDEX "SlipRow_obligationId_state_idx" ON "SlipRow"("obligationId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "SlipRow_slipId_stageId_key" ON "SlipRow"("slipId", "stageId");

-- CreateIndex
CREATE UNIQUE INDEX "SlipRow_slipId_obligationId_key" ON "SlipRow"("slipId", "obligationId");

-- CreateIndex
CREATE INDEX "SlipNotice_slipId_idx" ON "SlipNotice"("slipId");

-- CreateIndex
CREATE INDEX "SlipNotice_recipientId_idx" ON "SlipNotice"("recipientId");

-- CreateIndex
CREATE INDEX "SlipNotice_sentAt_madeAt_idx" ON "SlipNotice"("sentAt", "madeAt");

-- CreateIndex
CREATE INDEX "SlipNoticeRow_rowId_idx" ON "SlipNoticeRow"("rowId");

-- CreateIndex
CREATE INDEX "FollowUpDecision_takenById_idx" ON "FollowUpDecision"("takenById");

-- CreateIndex
CREATE INDEX "FollowUpDecision_takenInId_idx" ON "FollowUpDecision"("takenInId");

-- AddForeignKey
ALTER TABLE "FollowUpDecision" ADD CONSTRAINT "FollowUpDecision_takenById_fkey" FOREIGN KEY ("takenById") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpDecision" ADD CONSTRAINT "FollowUpDecision_takenInId_fkey" FOREIGN KEY ("takenInId") REFERENCES "Consultation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_deliveredById_fkey" FOREIGN KEY ("deliveredById") REFERENCES "Obligation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StageTerm" ADD CONSTRAINT "StageTerm_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "Stage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wait" ADD CONSTRAINT "Wait_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wait" ADD CONSTRAINT "Wait_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wait" ADD CONSTRAINT "Wait_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "Stage"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wait" ADD CONSTRAINT "Wait_forId_fkey" FOREIGN KEY ("forId") REFERENCES "Obligation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Slip" ADD CONSTRAINT "Slip_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Slip" ADD CONSTRAINT "Slip_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Slip" ADD CONSTRAINT "Slip_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "Stage"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlipRow" ADD CONSTRAINT "SlipRow_slipId_fkey" FOREIGN KEY ("slipId") REFERENCES "Slip"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlipRow" ADD CONSTRAINT "SlipRow_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "Stage"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlipRow" ADD CONSTRAINT "SlipRow_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlipNotice" ADD CONSTRAINT "SlipNotice_slipId_fkey" FOREIGN KEY ("slipId") REFERENCES "Slip"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlipNotice" ADD CONSTRAINT "SlipNotice_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlipNoticeRow" ADD CONSTRAINT "SlipNoticeRow_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "SlipNotice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlipNoticeRow" ADD CONSTRAINT "SlipNoticeRow_rowId_fkey" FOREIGN KEY ("rowId") REFERENCES "SlipRow"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Days are text in one form only.
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_earliestOn_is_a_day" CHECK ("earliestOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_latestOn_is_a_day" CHECK ("latestOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_reachedOn_is_a_day" CHECK ("reachedOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "StageTerm" ADD CONSTRAINT "StageTerm_saidOn_is_a_day" CHECK ("saidOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "StageTerm" ADD CONSTRAINT "StageTerm_earliestOn_is_a_day" CHECK ("earliestOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "StageTerm" ADD CONSTRAINT "StageTerm_latestOn_is_a_day" CHECK ("latestOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "SlipRow" ADD CONSTRAINT "SlipRow_fromEarliestOn_is_a_day" CHECK ("fromEarliestOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "SlipRow" ADD CONSTRAINT "SlipRow_fromLatestOn_is_a_day" CHECK ("fromLatestOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "SlipRow" ADD CONSTRAINT "SlipRow_toEarliestOn_is_a_day" CHECK ("toEarliestOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "SlipRow" ADD CONSTRAINT "SlipRow_toLatestOn_is_a_day" CHECK ("toLatestOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');

-- An own kind has a name, and what was reached shows by what.
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_own_has_a_name" CHECK ("kind" <> 'own' OR "name" <> '');
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_reached_has_evidence" CHECK ("reachedOn" IS NULL OR "evidence" <> '');

-- One thing is waited for, not the item itself; one thing is proposed to move.
ALTER TABLE "Wait" ADD CONSTRAINT "Wait_for_one" CHECK (num_nonnulls("stageId", "forId") = 1);
ALTER TABLE "Wait" ADD CONSTRAINT "Wait_not_for_itself" CHECK ("forId" IS NULL OR "forId" <> "obligationId");
ALTER TABLE "Wait" ADD CONSTRAINT "Wait_ends_with_a_reason" CHECK ("endedAt" IS NOT NULL OR "endReason" = '');
ALTER TABLE "SlipRow" ADD CONSTRAINT "SlipRow_of_one" CHECK (num_nonnulls("stageId", "obligationId") = 1);
