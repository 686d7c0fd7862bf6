-- CreateEnum
CREATE TYPE "ExtensionState" AS ENUM ('asked', 'granted', 'refused', 'withdrawn', 'lapsed');

-- CreateEnum
CREATE TYPE "ExtensionMeans" AS ENUM ('mail', 'letter', 'orally');

-- AlterTable
ALTER TABLE "Obligation" ADD COLUMN     "extensionCount" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Extension" (
    "id" UUID NOT NULL,
    "obligationId" UUID NOT NULL,
    "state" "ExtensionState" NOT NULL,
    "number" INTEGER,
    "organisationId" UUID,
    "outside" BOOLEAN NOT NULL DEFAULT false,
    "recordedById" UUID NOT NULL,
    "recordedByName" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "words" TEXT,
    "saidOn" TEXT,
    "earliestOn" TEXT,
    "latestOn" TEXT,
    "chosenByHand" BOOLEAN NOT NULL DEFAULT false,
    "reviewOn" TEXT,
    "decidedById" UUID,
    "decidedByName" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "answer" TEXT NOT NULL DEFAULT '',
    "sharedReason" TEXT NOT NULL DEFAULT '',
    "termBeforeId" UUID NOT NULL,
    "termAfterId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExtensionNotice" (
    "id" UUID NOT NULL,
    "extensionId" UUID NOT NULL,
    "organisationId" UUID,
    "addressee" TEXT NOT NULL DEFAULT '',
    "means" "ExtensionMeans" NOT NULL,
    "reference" TEXT NOT NULL DEFAULT '',
    "toldOn" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedByName" TEXT NOT NULL,

    CONSTRAINT "ExtensionNotice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Extension_termAfterId_key" ON "Extension"("termAfterId");

-- CreateIndex
CREATE INDEX "Extension_obligationId_recordedOn_idx" ON "Extension"("obligationId", "recordedOn");

-- CreateIndex
CREATE INDEX "Extension_state_recordedOn_id_idx" ON "Extension"("state", "recordedOn", "id");

-- CreateIndex
CREATE INDEX "Extension_organisationId_recordedOn_idx" ON "Extension"("organisationId", "recordedOn");

-- CreateIndex
CREATE INDEX "Extension_termBeforeId_idx" ON "Extension"("termBeforeId");

-- CreateIndex
CREATE UNIQUE INDEX "Extension_obligationId_number_key" ON "Extension"("obligationId", "number");

-- CreateIndex
CREATE INDEX "ExtensionNotice_extensionId_idx" ON "ExtensionNotice"("extensionId");

-- CreateIndex
CREATE INDEX "ExtensionNotice_organisationId_idx" ON "ExtensionNotice"("organisationId");

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_termBeforeId_fkey" FOREIGN KEY ("termBeforeId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_termAfterId_fkey" FOREIGN KEY ("termAfterId") REFERENCES "Term"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExtensionNotice" ADD CONSTRAINT "ExtensionNotice_extensionId_fkey" FOREIGN KEY ("extensionId") REFERENCES "Extension"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExtensionNotice" ADD CONSTRAINT "ExtensionNotice_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One open request per item and organisation, whoever asks at the same moment.
CREATE UNIQUE INDEX "Extension_one_open_request" ON "Extension"("obligationId", "organisationId") WHERE "state" = 'asked';

-- What is asked names for whom and until when; what is granted counts, and has a term before and after.
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_asked_is_whole" CHECK (("organisationId" IS NULL) = ("words" IS NULL) AND ("state" = 'granted' OR "organisationId" IS NOT NULL));
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_granted_is_whole" CHECK (("state" = 'granted') = ("number" IS NOT NULL) AND ("state" = 'granted') = ("termAfterId" IS NOT NULL));
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_decided_is_whole" CHECK (("state" = 'asked') = ("decidedAt" IS NULL));

-- Told is an organisation or somebody else by name, never both; a letter has a reference.
ALTER TABLE "ExtensionNotice" ADD CONSTRAINT "ExtensionNotice_tells_one" CHECK (("organisationId" IS NULL) <> ("addressee" = ''));
ALTER TABLE "ExtensionNotice" ADD CONSTRAINT "ExtensionNotice_letter_has_reference" CHECK ("means" <> 'letter' OR "reference" <> '');

-- Days are text YYYY-MM-DD.
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_recordedOn_is_a_day" CHECK ("recordedOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_saidOn_is_a_day" CHECK ("saidOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_earliestOn_is_a_day" CHECK ("earliestOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_latestOn_is_a_day" CHECK ("latestOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_reviewOn_is_a_day" CHECK ("reviewOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "ExtensionNotice" ADD CONSTRAINT "ExtensionNotice_toldOn_is_a_day" CHECK ("toldOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
