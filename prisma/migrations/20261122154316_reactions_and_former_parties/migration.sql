-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('agreed', 'remarked', 'disputed');

-- CreateEnum
CREATE TYPE "ReactionState" AS ENUM ('given', 'changed', 'withdrawn', 'adopted', 'kept', 'lapsed');

-- CreateTable
CREATE TABLE "FormerParty" (
    "id" UUID NOT NULL,
    "obligationId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "role" "PartyRole" NOT NULL,
    "state" "PartState" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "stateOn" TEXT,
    "removedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedByName" TEXT NOT NULL,

    CONSTRAINT "FormerParty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reaction" (
    "id" UUID NOT NULL,
    "obligationId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "stance" "Stance" NOT NULL,
    "wording" TEXT NOT NULL,
    "otherWording" TEXT NOT NULL DEFAULT '',
    "remark" TEXT NOT NULL DEFAULT '',
    "state" "ReactionState" NOT NULL,
    "givenById" UUID NOT NULL,
    "givenByName" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedByName" TEXT NOT NULL DEFAULT '',
    "answer" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Reaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MovedStageTerm" (
    "id" UUID NOT NULL,
    "stageId" UUID NOT NULL,
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "movedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MovedStageTerm_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FormerParty_obligationId_removedAt_idx" ON "FormerParty"("obligationId", "removedAt");

-- CreateIndex
CREATE INDEX "FormerParty_organisationId_idx" ON "FormerParty"("organisationId");

-- CreateIndex
CREATE INDEX "Reaction_obligationId_givenAt_idx" ON "Reaction"("obligationId", "givenAt");

-- CreateIndex
CREATE INDEX "Reaction_organisationId_idx" ON "Reaction"("organisationId");

-- CreateIndex
CREATE INDEX "Reaction_givenById_idx" ON "Reaction"("givenById");

-- CreateIndex
CREATE INDEX "Reaction_state_stance_givenAt_idx" ON "Reaction"("state", "stance", "givenAt");

-- CreateIndex
CREATE UNIQUE INDEX "MovedStageTerm_fromId_key" ON "MovedStageTerm"("fromId");

-- CreateIndex
CREATE UNIQUE INDEX "MovedStageTerm_toId_key" ON "MovedStageTerm"("toId");

-- CreateIndex
CREATE INDEX "MovedStageTerm_movedAt_id_idx" ON "MovedStageTerm"("movedAt", "id");

-- CreateIndex
CREATE INDEX "MovedStageTerm_stageId_idx" ON "MovedStageTerm"("stageId");

-- AddForeignKey
ALTER TABLE "FormerParty" ADD CONSTRAINT "FormerParty_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerParty" ADD CONSTRAINT "FormerParty_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reaction" ADD CONSTRAINT "Reaction_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reaction" ADD CONSTRAINT "Reaction_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reaction" ADD CONSTRAINT "Reaction_givenById_fkey" FOREIGN KEY ("givenById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MovedStageTerm" ADD CONSTRAINT "MovedStageTerm_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "Stage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MovedStageTerm" ADD CONSTRAINT "MovedStageTerm_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "StageTerm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MovedStageTerm" ADD CONSTRAINT "MovedStageTerm_toId_fkey" FOREIGN KEY ("toId") REFERENCES "StageTerm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE UNIQUE INDEX "Reaction_one_at_a_time" ON "Reaction"("obligationId", "organisationId") WHERE "state" = 'given';

ALTER TABLE "Reaction" ADD CONSTRAINT "Reaction_dispute_has_other_words" CHECK (("stance" = 'disputed') = ("otherWording" <> ''));
ALTER TABLE "Reaction" ADD CONSTRAINT "Reaction_says_why" CHECK ("stance" = 'agreed' OR "remark" <> '');
ALTER TABLE "Reaction" ADD CONSTRAINT "Reaction_ended_is_whole" CHECK (("state" = 'given') = ("endedAt" IS NULL));
ALTER TABLE "Reaction" ADD CONSTRAINT "Reaction_decided_is_a_dispute" CHECK ("state" NOT IN ('adopted', 'kept') OR "stance" = 'disputed');

ALTER TABLE "FormerParty" ADD CONSTRAINT "FormerParty_stateOn_is_a_day" CHECK ("stateOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
