-- CreateEnum
CREATE TYPE "DraftState" AS ENUM ('concept', 'circulated', 'signed', 'sent', 'dropped');

-- CreateEnum
CREATE TYPE "DraftItemRole" AS ENUM ('fulfils', 'fulfils_partly', 'makes', 'reports', 'leaves_out');

-- CreateEnum
CREATE TYPE "LetterTemplateKey" AS ENUM ('opening', 'closing', 'signature', 'sender_column');

-- CreateTable
CREATE TABLE "LetterDraft" (
    "id" UUID NOT NULL,
    "dossierId" UUID NOT NULL,
    "consultationId" UUID,
    "chamber" "Chamber" NOT NULL,
    "state" "DraftState" NOT NULL DEFAULT 'concept',
    "ministryId" UUID NOT NULL,
    "signatoryId" UUID,
    "subject" TEXT NOT NULL,
    "reference" TEXT NOT NULL DEFAULT '',
    "datedOn" TEXT,
    "document" JSONB NOT NULL,
    "generated" JSONB NOT NULL,
    "offered" JSONB NOT NULL,
    "generatedAt" TIMESTAMPTZ(3) NOT NULL,
    "generatedByName" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedByName" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "madeByName" TEXT NOT NULL,
    "letterId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "LetterDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftItem" (
    "id" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "role" "DraftItemRole" NOT NULL,
    "obligationId" UUID,
    "done" TEXT NOT NULL DEFAULT '',
    "wording" TEXT NOT NULL DEFAULT '',
    "term" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "DraftItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftStep" (
    "id" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "state" "DraftState" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byName" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "DraftStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LetterTemplate" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "key" "LetterTemplateKey" NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "why" TEXT NOT NULL DEFAULT '',
    "restored" INTEGER,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "madeByName" TEXT NOT NULL,

    CONSTRAINT "LetterTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "LetterDraft_letterId_key" ON "LetterDraft"("letterId");

-- CreateIndex
CREATE INDEX "LetterDraft_dossierId_state_madeAt_idx" ON "LetterDraft"("dossierId", "state", "madeAt");

-- CreateIndex
CREATE INDEX "LetterDraft_consultationId_idx" ON "LetterDraft"("consultationId");

-- CreateIndex
CREATE INDEX "LetterDraft_ministryId_idx" ON "LetterDraft"("ministryId");

-- CreateIndex
CREATE INDEX "LetterDraft_signatoryId_idx" ON "LetterDraft"("signatoryId");

-- CreateIndex
CREATE INDEX "DraftItem_obligationId_idx" ON "DraftItem"("obligationId");

-- CreateIndex
CREATE UNIQUE INDEX "DraftItem_draftId_obligationId_key" ON "DraftItem"("draftId", "obligationId");

-- CreateIndex
CREATE INDEX "DraftStep_draftId_at_idx" ON "DraftStep"("draftId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "LetterTemplate_organisationId_key_number_key" ON "LetterTemplate"("organisationId", "key", "number");

-- AddForeignKey
ALTER TABLE "LetterDraft" ADD CONSTRAINT "LetterDraft_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterDraft" ADD CONSTRAINT "LetterDraft_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterDraft" ADD CONSTRAINT "LetterDraft_ministryId_fkey" FOREIGN KEY ("ministryId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterDraft" ADD CONSTRAINT "LetterDraft_signatoryId_fkey" FOREIGN KEY ("signatoryId") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterDraft" ADD CONSTRAINT "LetterDraft_letterId_fkey" FOREIGN KEY ("letterId") REFERENCES "Letter"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftItem" ADD CONSTRAINT "DraftItem_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "LetterDraft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftItem" ADD CONSTRAINT "DraftItem_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftStep" ADD CONSTRAINT "DraftStep_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "LetterDraft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterTemplate" ADD CONSTRAINT "LetterTemplate_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "LetterDraft" ADD CONSTRAINT "LetterDraft_datedOn_is_a_day" CHECK ("datedOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "LetterDraft" ADD CONSTRAINT "LetterDraft_became_a_letter_once_sent" CHECK (("state" = 'sent') = ("letterId" IS NOT NULL));
ALTER TABLE "DraftItem" ADD CONSTRAINT "DraftItem_is_about_something" CHECK ("obligationId" IS NOT NULL OR ("role" = 'makes' AND "wording" <> ''));
ALTER TABLE "DraftItem" ADD CONSTRAINT "DraftItem_in_part_says_both_halves" CHECK (("role" = 'fulfils_partly') = ("done" <> ''));
ALTER TABLE "DraftItem" ADD CONSTRAINT "DraftItem_what_remains_has_a_term" CHECK ("role" <> 'fulfils_partly' OR ("wording" <> '' AND "term" <> ''));
ALTER TABLE "LetterTemplate" ADD CONSTRAINT "LetterTemplate_number_counts" CHECK ("number" >= 1);
