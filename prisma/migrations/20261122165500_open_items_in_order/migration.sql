-- AlterTable
ALTER TABLE "Obligation" ADD COLUMN     "incomplete" BOOLEAN NOT NULL DEFAULT true;

-- Whether an item lacks an owner, a term, or a window for words that nobody could read: kept by the database itself, whoever
-- changes its parties or its term, so that lists find it in one index. Whoever applies migrations splits them at semicolons:
-- inside the functions these are written as \x3b.
CREATE FUNCTION "mark_incomplete"() RETURNS trigger LANGUAGE plpgsql AS E'
BEGIN
  NEW."incomplete" := NEW."termId" IS NULL
    OR (NEW."earliestOn" IS NULL AND NEW."latestOn" IS NULL
      AND EXISTS (SELECT 1 FROM "Term" WHERE "id" = NEW."termId" AND "unread" IS NOT NULL))
    OR NOT EXISTS (SELECT 1 FROM "Party" WHERE "obligationId" = NEW."id" AND "role" = \'owner\')\x3b
  RETURN NEW\x3b
END';

CREATE FUNCTION "mark_incomplete_of_party"() RETURNS trigger LANGUAGE plpgsql AS E'
BEGIN
  UPDATE "Obligation" SET "incomplete" = "incomplete"
  WHERE "id" IN (
    CASE WHEN TG_OP = \'INSERT\' THEN NULL ELSE OLD."obligationId" END,
    CASE WHEN TG_OP = \'DELETE\' THEN NULL ELSE NEW."obligationId" END)\x3b
  RETURN NULL\x3b
END';

CREATE TRIGGER "obligation_incomplete" BEFORE INSERT OR UPDATE OF "termId", "earliestOn", "latestOn", "incomplete"
ON "Obligation" FOR EACH ROW EXECUTE FUNCTION "mark_incomplete"();

CREATE TRIGGER "party_incomplete" AFTER INSERT OR DELETE OR UPDATE OF "obligationId", "role"
ON "Party" FOR EACH ROW EXECUTE FUNCTION "mark_incomplete_of_party"();

UPDATE "Obligation" SET "incomplete" = "incomplete";

-- What is open, in the order of every list of it: the database stops at the rows that are shown.
CREATE INDEX "Obligation_open_idx" ON "Obligation"("latestOn", "id") WHERE "closedOn" IS NULL;
CREATE INDEX "Obligation_open_in_dossier_idx" ON "Obligation"("dossierId", "latestOn", "id") WHERE "closedOn" IS NULL;
CREATE INDEX "Obligation_incomplete_idx" ON "Obligation"("latestOn", "id") WHERE "closedOn" IS NULL AND "incomplete";

-- What closed last, for the picture of a dossier.
CREATE INDEX "Obligation_closed_in_dossier_idx" ON "Obligation"("dossierId", "closedOn" DESC, "latestOn" DESC, "id" DESC) WHERE "closedOn" IS NOT NULL;
