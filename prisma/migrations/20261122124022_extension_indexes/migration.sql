-- CreateIndex
CREATE INDEX "Extension_decidedAt_idx" ON "Extension"("decidedAt");

-- CreateIndex
CREATE INDEX "Obligation_extensionCount_idx" ON "Obligation"("extensionCount");
