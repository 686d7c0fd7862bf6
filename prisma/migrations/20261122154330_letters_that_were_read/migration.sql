-- CreateEnum
CREATE TYPE "IntakeForm" AS ENUM ('letter', 'list');

-- CreateEnum
CREATE TYPE "PassageKind" AS ENUM ('consultation', 'agreement', 'earlier_agreement', 'commitment', 'fulfilment', 'kept_promise_announced', 'request_answered', 'decision', 'planning');

-- CreateEnum
CREATE TYPE "PassageState" AS ENUM ('open', 'accepted', 'rejected', 'waiting', 'recorded');

-- CreateEnum
CREATE TYPE "PassageEffect" AS ENUM ('made', 'closed', 'split', 'known', 'noted');

-- CreateTable
CREATE TABLE "Intake" (
    "id" UUID NOT NULL,
    "dossierId" UUID NOT NULL,
    "slot" TEXT,
    "form" "IntakeForm" NOT NULL,
    "text" TEXT NOT NULL,
    "fileName" TEXT NOT NULL DEFAULT '',
    "reference" TEXT NOT NULL DEFAULT '',
    "kamerstuk" TEXT NOT NULL DEFAULT '',
    "sentOn" TEXT,
    "subject" TEXT NOT NULL DEFAULT '',
    "chamber" "Chamber",
    "sender" TEXT NOT NULL DEFAULT '',
    "addressee" TEXT NOT NULL DEFAULT '',
    "signatory" TEXT NOT NULL DEFAULT '',
    "footnotes" JSONB NOT NULL,
    "notes" JSONB NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,
    "readByName" TEXT NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "acceptedByName" TEXT,
    "letterId" UUID,
    "discardedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Intake_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" UUID NOT NULL,
    "intakeId" UUID NOT NULL,
    "kind" "PassageKind" NOT NULL,
    "startsAt" INTEGER NOT NULL,
    "endsAt" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "on" TEXT,
    "parties" JSONB NOT NULL,
    "ownerIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "term" TEXT NOT NULL DEFAULT '',
    "firstDay" TEXT,
    "lastDay" TEXT,
    "activity" TEXT NOT NULL DEFAULT '',
    "fulfils" TEXT NOT NULL DEFAULT '',
    "gate" TEXT NOT NULL DEFAULT '',
    "certainty" DOUBLE PRECISION NOT NULL,
    "why" TEXT NOT NULL DEFAULT '',
    "partly" BOOLEAN NOT NULL DEFAULT false,
    "remains" TEXT NOT NULL DEFAULT '',
    "planned" BOOLEAN NOT NULL DEFAULT false,
    "byHand" BOOLEAN NOT NULL DEFAULT false,
    "changed" BOOLEAN NOT NULL DEFAULT false,
    "state" "PassageState" NOT NULL DEFAULT 'open',
    "matchId" UUID,
    "consultationId" UUID,
    "decidedByName" TEXT NOT NULL DEFAULT '',
    "effect" "PassageEffect",
    "recordedAt" TIMESTAMPTZ(3),
    "recordedByName" TEXT NOT NULL DEFAULT '',
    "obligationId" UUID,
    "recordVersion" INTEGER,
    "remainingId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Intake_slot_key" ON "Intake"("slot");

-- CreateIndex
CREATE INDEX "Intake_dossierId_readAt_idx" ON "Intake"("dossierId", "readAt");

-- CreateIndex
CREATE INDEX "Intake_letterId_idx" ON "Intake"("letterId");

-- CreateIndex
CREATE INDEX "Passage_intakeId_startsAt_idx" ON "Passage"("intakeId", "startsAt");

-- CreateIndex
CREATE INDEX "Passage_state_idx" ON "Passage"("state");

-- CreateIndex
CREATE INDEX "Passage_matchId_idx" ON "Passage"("matchId");

-- CreateIndex
CREATE INDEX "Passage_consultationId_idx" ON "Passage"("consultationId");

-- CreateIndex
CREATE INDEX "Passage_obligationId_idx" ON "Passage"("obligationId");

-- CreateIndex
CREATE INDEX "Passage_remainingId_idx" ON "Passage"("remainingId");

-- AddForeignKey
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_letterId_fkey" FOREIGN KEY ("letterId") REFERENCES "Letter"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_intakeId_fkey" FOREIGN KEY ("intakeId") REFERENCES "Intake"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_matchId_fkey" FOREIGN KEY ("matchId") REFERENCES "Obligation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_remainingId_fkey" FOREIGN KEY ("remainingId") REFERENCES "Obligation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Days are text in one form only.
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_sentOn_is_a_day" CHECK ("sentOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_on_is_a_day" CHECK ("on" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_firstDay_is_a_day" CHECK ("firstDay" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_lastDay_is_a_day" CHECK ("lastDay" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
-- Who accepted stands beside when, and what was accepted is not thrown away.
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_accepted_by_somebody" CHECK (("acceptedAt" IS NULL) = ("acceptedByName" IS NULL));
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_accepted_stays" CHECK ("acceptedAt" IS NULL OR "discardedAt" IS NULL);
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_discarded_frees_its_slot" CHECK (("discardedAt" IS NULL) = ("slot" IS NOT NULL));
-- A passage has words, a certainty is a share, and what was recorded says what became of it.
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_has_words" CHECK ("startsAt" >= 0 AND "endsAt" > "startsAt");
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_certainty_is_a_share" CHECK ("certainty" >= 0 AND "certainty" <= 1);
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_recorded_with_effect" CHECK (("state" = 'recorded') = ("recordedAt" IS NOT NULL) AND ("state" = 'recorded') = ("effect" IS NOT NULL));
