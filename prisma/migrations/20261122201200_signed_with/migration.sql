-- AlterTable
ALTER TABLE "LetterDraft" ADD COLUMN     "signedWith" JSONB;
