-- AlterTable
ALTER TABLE "LetterDraft" ADD COLUMN     "factsVersion" INTEGER NOT NULL DEFAULT 1;
