-- CreateEnum
CREATE TYPE "NoticeKind" AS ENUM ('slip', 'extension_asked', 'extension_answered', 'term_moved');

-- CreateEnum
CREATE TYPE "NoticeState" AS ENUM ('waiting', 'void', 'sent', 'failed', 'lapsed');

-- AlterTable
ALTER TABLE "Preferences" ADD COLUMN     "news" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "kind" "NoticeKind" NOT NULL,
    "actId" UUID NOT NULL,
    "recipientId" UUID NOT NULL,
    "obligationId" UUID NOT NULL,
    "slipId" UUID,
    "extensionId" UUID,
    "movedTermId" UUID,
    "because" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "byName" TEXT NOT NULL DEFAULT '',
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "state" "NoticeState" NOT NULL DEFAULT 'waiting',
    "deliveryId" UUID,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticeRow" (
    "noticeId" UUID NOT NULL,
    "rowId" UUID NOT NULL,

    CONSTRAINT "NoticeRow_pkey" PRIMARY KEY ("noticeId","rowId")
);

-- CreateIndex
CREATE INDEX "Notice_state_dueAt_idx" ON "Notice"("state", "dueAt");

-- CreateIndex
CREATE INDEX "Notice_recipientId_idx" ON "Notice"("recipientId");

-- CreateIndex
CREATE INDEX "Notice_obligationId_idx" ON "Notice"("obligationId");

-- CreateIndex
CREATE INDEX "Notice_slipId_idx" ON "Notice"("slipId");

-- CreateIndex
CREATE INDEX "Notice_extensionId_idx" ON "Notice"("extensionId");

-- CreateIndex
CREATE INDEX "Notice_movedTermId_idx" ON "Notice"("movedTermId");

-- CreateIndex
CREATE INDEX "Notice_deliveryId_idx" ON "Notice"("deliveryId");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_kind_actId_recipientId_key" ON "Notice"("kind", "actId", "recipientId");

-- CreateIndex
CREATE INDEX "NoticeRow_rowId_idx" ON "NoticeRow"("rowId");

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_slipId_fkey" FOREIGN KEY ("slipId") REFERENCES "Slip"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_extensionId_fkey" FOREIGN KEY ("extensionId") REFERENCES "Extension"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_movedTermId_fkey" FOREIGN KEY ("movedTermId") REFERENCES "MovedTerm"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "Delivery"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeRow" ADD CONSTRAINT "NoticeRow_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeRow" ADD CONSTRAINT "NoticeRow_rowId_fkey" FOREIGN KEY ("rowId") REFERENCES "SlipRow"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was never told stays untold: it is old news by now.
INSERT INTO "Notice" ("id", "kind", "actId", "recipientId", "obligationId", "slipId", "because", "reason", "byName", "madeAt", "dueAt", "state", "sentAt")
SELECT n."id", 'slip', n."id", n."recipientId", s."obligationId", n."slipId", 'omdat u hieraan werkt', n."reason", n."movedByName", n."madeAt", n."madeAt",
  CASE WHEN n."sentAt" IS NULL THEN 'lapsed'::"NoticeState" ELSE 'sent'::"NoticeState" END, n."sentAt"
FROM "SlipNotice" n JOIN "Slip" s ON s."id" = n."slipId";
INSERT INTO "NoticeRow" ("noticeId", "rowId") SELECT "noticeId", "rowId" FROM "SlipNoticeRow";

DROP TABLE "SlipNoticeRow";
DROP TABLE "SlipNotice";

-- A notice tells of one thing, and of what its kind says.
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_tells_of_one_thing" CHECK (num_nonnulls("slipId", "extensionId", "movedTermId") = 1
  AND ("kind" = 'slip') = ("slipId" IS NOT NULL) AND ("kind" = 'term_moved') = ("movedTermId" IS NOT NULL));
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_sent_at_a_moment" CHECK (("state" = 'sent') = ("sentAt" IS NOT NULL));
