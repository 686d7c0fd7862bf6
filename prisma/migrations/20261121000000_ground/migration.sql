-- Finds words inside a wording without reading every row.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('ministry', 'municipality', 'association', 'other');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('secretariat', 'liaison', 'office', 'reader', 'administrator');

-- CreateEnum
CREATE TYPE "Audience" AS ENUM ('everyone', 'own', 'ministry');

-- CreateEnum
CREATE TYPE "ConsultationKind" AS ENUM ('administrative', 'bilateral', 'official');

-- CreateEnum
CREATE TYPE "Presence" AS ENUM ('expected', 'present', 'absent', 'replaced');

-- CreateEnum
CREATE TYPE "MinutesState" AS ENUM ('draft', 'circulated', 'established');

-- CreateEnum
CREATE TYPE "ObligationKind" AS ENUM ('agreement', 'commitment', 'decision');

-- CreateEnum
CREATE TYPE "PartyRole" AS ENUM ('owner', 'executor', 'counterparty');

-- CreateEnum
CREATE TYPE "CommitmentOrigin" AS ENUM ('promise', 'request', 'motion');

-- CreateEnum
CREATE TYPE "Chamber" AS ENUM ('TK', 'EK');

-- CreateEnum
CREATE TYPE "NoteVisibility" AS ENUM ('internal', 'shared');

-- CreateEnum
CREATE TYPE "ReminderState" AS ENUM ('planned', 'cancelled', 'lapsed', 'sent', 'failed');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('waiting', 'claimed', 'sent', 'void', 'failed', 'uncertain');

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "tooi" TEXT,
    "startsOn" TEXT,
    "endsOn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mail" TEXT,
    "endsOn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Post" (
    "id" UUID NOT NULL,
    "function" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "personId" UUID,
    "startsOn" TEXT,
    "endsOn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "mail" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "personId" UUID,
    "endsOn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleAssignment" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "dossierId" UUID,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT,

    CONSTRAINT "RoleAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "dossierId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "origin" TEXT NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInRequest" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "browserHash" TEXT NOT NULL,
    "mail" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "returnTo" TEXT,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SignInRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "sequence" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "dossierId" UUID,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "audience" "Audience" NOT NULL,
    "organisationId" UUID,
    "facts" JSONB NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dossier" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "replanAfterId" UUID,

    CONSTRAINT "Dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consultation" (
    "id" UUID NOT NULL,
    "dossierId" UUID NOT NULL,
    "kind" "ConsultationKind" NOT NULL,
    "title" TEXT NOT NULL,
    "meetsOn" TEXT NOT NULL,
    "beginsAtTime" TEXT,
    "place" TEXT NOT NULL DEFAULT '',
    "heldAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Consultation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participant" (
    "id" UUID NOT NULL,
    "consultationId" UUID NOT NULL,
    "postId" UUID NOT NULL,
    "representsId" UUID NOT NULL,
    "capacity" TEXT NOT NULL DEFAULT '',
    "presence" "Presence" NOT NULL DEFAULT 'expected',
    "replacedBy" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "Participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaTopic" (
    "id" UUID NOT NULL,
    "consultationId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "AgendaTopic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Minutes" (
    "id" UUID NOT NULL,
    "consultationId" UUID NOT NULL,
    "state" "MinutesState" NOT NULL DEFAULT 'draft',
    "releasedAt" TIMESTAMPTZ(3),
    "establishedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Minutes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinutesSection" (
    "id" UUID NOT NULL,
    "minutesId" UUID NOT NULL,
    "topicId" UUID NOT NULL,
    "document" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedByName" TEXT NOT NULL,

    CONSTRAINT "MinutesSection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Obligation" (
    "id" UUID NOT NULL,
    "kind" "ObligationKind" NOT NULL,
    "dossierId" UUID NOT NULL,
    "wording" TEXT NOT NULL,
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "saidOn" TEXT NOT NULL,
    "consultationId" UUID,
    "sectionId" UUID,
    "termId" UUID,
    "earliestOn" TEXT,
    "latestOn" TEXT,
    "closedOn" TEXT,
    "assignedOn" TEXT NOT NULL,
    "unmarked" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Obligation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Term" (
    "id" UUID NOT NULL,
    "obligationId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "saidOn" TEXT NOT NULL,
    "earliestOn" TEXT,
    "latestOn" TEXT,
    "precision" TEXT,
    "rule" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "assumptions" JSONB NOT NULL,
    "waitsFor" TEXT,
    "unread" TEXT,
    "chosenByHand" BOOLEAN NOT NULL DEFAULT false,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedByName" TEXT NOT NULL,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Party" (
    "id" UUID NOT NULL,
    "obligationId" UUID NOT NULL,
    "role" "PartyRole" NOT NULL,
    "organisationId" UUID NOT NULL,

    CONSTRAINT "Party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Agreement" (
    "obligationId" UUID NOT NULL,
    "startedOn" TEXT,
    "settledOn" TEXT,
    "settlement" TEXT NOT NULL DEFAULT '',
    "withdrawnOn" TEXT,
    "withdrawalReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("obligationId")
);

-- CreateTable
CREATE TABLE "Commitment" (
    "obligationId" UUID NOT NULL,
    "origin" "CommitmentOrigin" NOT NULL,
    "chamber" "Chamber" NOT NULL,
    "activity" TEXT NOT NULL DEFAULT '',
    "fulfilledOn" TEXT,
    "letterId" UUID,
    "lapsedOn" TEXT,
    "withdrawnOn" TEXT,
    "withdrawalReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Commitment_pkey" PRIMARY KEY ("obligationId")
);

-- CreateTable
CREATE TABLE "FollowUpDecision" (
    "obligationId" UUID NOT NULL,
    "gate" TEXT NOT NULL DEFAULT '',
    "takenOn" TEXT,
    "outcome" TEXT NOT NULL DEFAULT '',
    "droppedOn" TEXT,
    "dropReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "FollowUpDecision_pkey" PRIMARY KEY ("obligationId")
);

-- CreateTable
CREATE TABLE "ProgressNote" (
    "id" UUID NOT NULL,
    "obligationId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "outside" BOOLEAN NOT NULL,
    "visibility" "NoteVisibility" NOT NULL,
    "text" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProgressNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Letter" (
    "id" UUID NOT NULL,
    "dossierId" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "sentOn" TEXT NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "chamber" "Chamber" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" UUID NOT NULL,
    "obligationId" UUID NOT NULL,
    "termNumber" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "recipientId" UUID NOT NULL,
    "dueOn" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "because" TEXT NOT NULL,
    "state" "ReminderState" NOT NULL DEFAULT 'planned',
    "reason" TEXT,
    "deliveryId" UUID,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" UUID NOT NULL,
    "recipientId" UUID NOT NULL,
    "day" TEXT NOT NULL,
    "slot" TEXT,
    "state" "DeliveryState" NOT NULL DEFAULT 'waiting',
    "content" JSONB,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ(3) NOT NULL,
    "claimedBy" TEXT,
    "claimedUntil" TIMESTAMPTZ(3),
    "firstOfferedAt" TIMESTAMPTZ(3),
    "inDoubt" BOOLEAN NOT NULL DEFAULT false,
    "sentAt" TIMESTAMPTZ(3),
    "providerId" TEXT,
    "trouble" TEXT,

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailboxMessage" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "attachments" JSONB NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MailboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Organisation_name_id_idx" ON "Organisation"("name", "id");

-- CreateIndex
CREATE INDEX "Person_name_id_idx" ON "Person"("name", "id");

-- CreateIndex
CREATE INDEX "Post_organisationId_idx" ON "Post"("organisationId");

-- CreateIndex
CREATE INDEX "Post_personId_idx" ON "Post"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "User_mail_key" ON "User"("mail");

-- CreateIndex
CREATE INDEX "User_organisationId_idx" ON "User"("organisationId");

-- CreateIndex
CREATE INDEX "User_personId_idx" ON "User"("personId");

-- CreateIndex
CREATE INDEX "User_name_id_idx" ON "User"("name", "id");

-- CreateIndex
CREATE INDEX "RoleAssignment_userId_idx" ON "RoleAssignment"("userId");

-- CreateIndex
CREATE INDEX "RoleAssignment_dossierId_role_idx" ON "RoleAssignment"("dossierId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "SignInRequest_tokenHash_key" ON "SignInRequest"("tokenHash");

-- CreateIndex
CREATE INDEX "SignInRequest_mail_askedAt_idx" ON "SignInRequest"("mail", "askedAt");

-- CreateIndex
CREATE INDEX "SignInRequest_origin_askedAt_idx" ON "SignInRequest"("origin", "askedAt");

-- CreateIndex
CREATE INDEX "Event_subjectId_at_idx" ON "Event"("subjectId", "at");

-- CreateIndex
CREATE INDEX "Event_dossierId_at_idx" ON "Event"("dossierId", "at");

-- CreateIndex
CREATE INDEX "Event_actorId_idx" ON "Event"("actorId");

-- CreateIndex
CREATE UNIQUE INDEX "Dossier_code_key" ON "Dossier"("code");

-- CreateIndex
CREATE INDEX "Consultation_dossierId_meetsOn_id_idx" ON "Consultation"("dossierId", "meetsOn", "id");

-- CreateIndex
CREATE INDEX "Consultation_meetsOn_id_idx" ON "Consultation"("meetsOn", "id");

-- CreateIndex
CREATE INDEX "Participant_representsId_consultationId_idx" ON "Participant"("representsId", "consultationId");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_consultationId_postId_key" ON "Participant"("consultationId", "postId");

-- CreateIndex
CREATE INDEX "AgendaTopic_consultationId_position_idx" ON "AgendaTopic"("consultationId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Minutes_consultationId_key" ON "Minutes"("consultationId");

-- CreateIndex
CREATE UNIQUE INDEX "MinutesSection_topicId_key" ON "MinutesSection"("topicId");

-- CreateIndex
CREATE INDEX "MinutesSection_minutesId_idx" ON "MinutesSection"("minutesId");

-- CreateIndex
CREATE UNIQUE INDEX "Obligation_termId_key" ON "Obligation"("termId");

-- CreateIndex
CREATE INDEX "Obligation_kind_latestOn_id_idx" ON "Obligation"("kind", "latestOn", "id");

-- CreateIndex
CREATE INDEX "Obligation_dossierId_kind_latestOn_id_idx" ON "Obligation"("dossierId", "kind", "latestOn", "id");

-- CreateIndex
CREATE INDEX "Obligation_dossierId_closedOn_latestOn_idx" ON "Obligation"("dossierId", "closedOn", "latestOn");

-- CreateIndex
CREATE INDEX "Obligation_consultationId_idx" ON "Obligation"("consultationId");

-- CreateIndex
CREATE INDEX "Obligation_sectionId_idx" ON "Obligation"("sectionId");

-- CreateIndex
CREATE INDEX "Obligation_wording_idx" ON "Obligation" USING GIN ("wording" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Term_obligationId_number_key" ON "Term"("obligationId", "number");

-- CreateIndex
CREATE INDEX "Party_organisationId_obligationId_idx" ON "Party"("organisationId", "obligationId");

-- CreateIndex
CREATE UNIQUE INDEX "Party_obligationId_organisationId_role_key" ON "Party"("obligationId", "organisationId", "role");

-- CreateIndex
CREATE INDEX "Commitment_letterId_idx" ON "Commitment"("letterId");

-- CreateIndex
CREATE INDEX "ProgressNote_obligationId_writtenAt_idx" ON "ProgressNote"("obligationId", "writtenAt");

-- CreateIndex
CREATE INDEX "Letter_dossierId_sentOn_id_idx" ON "Letter"("dossierId", "sentOn", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Letter_dossierId_reference_key" ON "Letter"("dossierId", "reference");

-- CreateIndex
CREATE INDEX "Reminder_state_dueAt_idx" ON "Reminder"("state", "dueAt");

-- CreateIndex
CREATE INDEX "Reminder_state_sentAt_idx" ON "Reminder"("state", "sentAt");

-- CreateIndex
CREATE INDEX "Reminder_recipientId_dueOn_idx" ON "Reminder"("recipientId", "dueOn");

-- CreateIndex
CREATE INDEX "Reminder_deliveryId_idx" ON "Reminder"("deliveryId");

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_obligationId_termNumber_step_recipientId_key" ON "Reminder"("obligationId", "termNumber", "step", "recipientId");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_slot_key" ON "Delivery"("slot");

-- CreateIndex
CREATE INDEX "Delivery_state_nextAttemptAt_idx" ON "Delivery"("state", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "Delivery_recipientId_day_idx" ON "Delivery"("recipientId", "day");

-- CreateIndex
CREATE UNIQUE INDEX "MailboxMessage_key_key" ON "MailboxMessage"("key");

-- CreateIndex
CREATE INDEX "MailboxMessage_receivedAt_idx" ON "MailboxMessage"("receivedAt");

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_representsId_fkey" FOREIGN KEY ("representsId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaTopic" ADD CONSTRAINT "AgendaTopic_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Minutes" ADD CONSTRAINT "Minutes_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesSection" ADD CONSTRAINT "MinutesSection_minutesId_fkey" FOREIGN KEY ("minutesId") REFERENCES "Minutes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesSection" ADD CONSTRAINT "MinutesSection_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "AgendaTopic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "MinutesSection"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Term" ADD CONSTRAINT "Term_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Party" ADD CONSTRAINT "Party_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Party" ADD CONSTRAINT "Party_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_letterId_fkey" FOREIGN KEY ("letterId") REFERENCES "Letter"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpDecision" ADD CONSTRAINT "FollowUpDecision_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgressNote" ADD CONSTRAINT "ProgressNote_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgressNote" ADD CONSTRAINT "ProgressNote_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgressNote" ADD CONSTRAINT "ProgressNote_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "Delivery"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Days are text in one form only.
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_startsOn_is_a_day" CHECK ("startsOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_endsOn_is_a_day" CHECK ("endsOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Person" ADD CONSTRAINT "Person_endsOn_is_a_day" CHECK ("endsOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Post" ADD CONSTRAINT "Post_startsOn_is_a_day" CHECK ("startsOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Post" ADD CONSTRAINT "Post_endsOn_is_a_day" CHECK ("endsOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "User" ADD CONSTRAINT "User_endsOn_is_a_day" CHECK ("endsOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_startsOn_is_a_day" CHECK ("startsOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_endsOn_is_a_day" CHECK ("endsOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Dossier" ADD CONSTRAINT "Dossier_startsOn_is_a_day" CHECK ("startsOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Dossier" ADD CONSTRAINT "Dossier_endsOn_is_a_day" CHECK ("endsOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_meetsOn_is_a_day" CHECK ("meetsOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_saidOn_is_a_day" CHECK ("saidOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_earliestOn_is_a_day" CHECK ("earliestOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_latestOn_is_a_day" CHECK ("latestOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_closedOn_is_a_day" CHECK ("closedOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_assignedOn_is_a_day" CHECK ("assignedOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Term" ADD CONSTRAINT "Term_saidOn_is_a_day" CHECK ("saidOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Term" ADD CONSTRAINT "Term_earliestOn_is_a_day" CHECK ("earliestOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Term" ADD CONSTRAINT "Term_latestOn_is_a_day" CHECK ("latestOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_startedOn_is_a_day" CHECK ("startedOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_settledOn_is_a_day" CHECK ("settledOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_withdrawnOn_is_a_day" CHECK ("withdrawnOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_fulfilledOn_is_a_day" CHECK ("fulfilledOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_lapsedOn_is_a_day" CHECK ("lapsedOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_withdrawnOn_is_a_day" CHECK ("withdrawnOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "FollowUpDecision" ADD CONSTRAINT "FollowUpDecision_takenOn_is_a_day" CHECK ("takenOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "FollowUpDecision" ADD CONSTRAINT "FollowUpDecision_droppedOn_is_a_day" CHECK ("droppedOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_sentOn_is_a_day" CHECK ("sentOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_dueOn_is_a_day" CHECK ("dueOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_day_is_a_day" CHECK ("day" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
