-- AlterTable
ALTER TABLE "Passage" ADD COLUMN     "unlisted" BOOLEAN NOT NULL DEFAULT false;
