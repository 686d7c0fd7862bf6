-- AlterEnum
ALTER TYPE "NoticeKind" ADD VALUE 'stage_moved';

-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "movedStageTermId" UUID;

-- CreateIndex
CREATE INDEX "Notice_movedStageTermId_idx" ON "Notice"("movedStageTermId");

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_movedStageTermId_fkey" FOREIGN KEY ("movedStageTermId") REFERENCES "MovedStageTerm"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A notice tells of one thing, and of what its kind says. As text: a new value of a type cannot be used where it is made.
ALTER TABLE "Notice" DROP CONSTRAINT "Notice_tells_of_one_thing";
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_tells_of_one_thing" CHECK (num_nonnulls("slipId", "extensionId", "movedTermId", "movedStageTermId") = 1
  AND ("kind" = 'slip') = ("slipId" IS NOT NULL) AND ("kind" = 'term_moved') = ("movedTermId" IS NOT NULL)
  AND ("kind"::text = 'stage_moved') = ("movedStageTermId" IS NOT NULL));
