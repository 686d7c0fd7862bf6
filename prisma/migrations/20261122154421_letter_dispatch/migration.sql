-- AlterEnum
ALTER TYPE "LetterTemplateKey" ADD VALUE 'return_address';
ALTER TYPE "LetterTemplateKey" ADD VALUE 'addressee_tk';
ALTER TYPE "LetterTemplateKey" ADD VALUE 'addressee_ek';
ALTER TYPE "LetterTemplateKey" ADD VALUE 'standing';

-- AlterTable
ALTER TABLE "DraftItem" ADD COLUMN     "openedId" UUID,
ADD COLUMN     "quote" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "LetterDraft" ADD COLUMN     "itemsVersion" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE UNIQUE INDEX "DraftItem_openedId_key" ON "DraftItem"("openedId");

-- AddForeignKey
ALTER TABLE "DraftItem" ADD CONSTRAINT "DraftItem_openedId_fkey" FOREIGN KEY ("openedId") REFERENCES "Obligation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "DraftItem" ADD CONSTRAINT "DraftItem_opens_what_remains_or_is_promised" CHECK ("openedId" IS NULL OR "role" IN ('fulfils_partly', 'makes'));
