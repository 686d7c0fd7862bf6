-- AlterTable
ALTER TABLE "Passage" ADD COLUMN     "chamber" "Chamber";
