-- AlterTable
ALTER TABLE "Dossier" ADD COLUMN     "mail" TEXT;
