-- CreateEnum
CREATE TYPE "MailReportKind" AS ENUM ('delivered', 'delayed', 'bounced', 'complained');

-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "deliveredAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "MailReport" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "MailReportKind" NOT NULL,
    "permanent" BOOLEAN NOT NULL,
    "providerId" TEXT,
    "deliveryId" UUID,
    "detail" TEXT NOT NULL,
    "reportedAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MailReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BlockedAddress" (
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "kind" "MailReportKind" NOT NULL,
    "detail" TEXT NOT NULL,
    "blockedAt" TIMESTAMPTZ(3) NOT NULL,
    "liftedAt" TIMESTAMPTZ(3),
    "liftedByName" TEXT,

    CONSTRAINT "BlockedAddress_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "MailReport_key_key" ON "MailReport"("key");

-- CreateIndex
CREATE INDEX "MailReport_deliveryId_idx" ON "MailReport"("deliveryId");

-- CreateIndex
CREATE INDEX "MailReport_providerId_idx" ON "MailReport"("providerId");

-- CreateIndex
CREATE UNIQUE INDEX "BlockedAddress_address_key" ON "BlockedAddress"("address");

-- CreateIndex
CREATE INDEX "Delivery_providerId_idx" ON "Delivery"("providerId");

-- AddForeignKey
ALTER TABLE "MailReport" ADD CONSTRAINT "MailReport_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "Delivery"("id") ON DELETE SET NULL ON UPDATE CASCADE;
