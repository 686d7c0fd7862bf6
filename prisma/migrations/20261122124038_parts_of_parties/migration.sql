-- CreateEnum
CREATE TYPE "PartState" AS ENUM ('open', 'started', 'done', 'failed');

-- CreateEnum
CREATE TYPE "AgreementEnd" AS ENUM ('split', 'merge', 'replacement');

-- DropIndex
DROP INDEX "Party_obligationId_organisationId_role_key";

-- AlterTable
ALTER TABLE "Agreement" ADD COLUMN     "endedBy" "AgreementEnd",
ADD COLUMN     "requiredDone" INTEGER,
ADD COLUMN     "settledByParties" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Party" ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "state" "PartState" NOT NULL DEFAULT 'open',
ADD COLUMN     "stateOn" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- An organisation has one part in an obligation: the weightiest stays.
DELETE FROM "Party" p USING "Party" stronger
WHERE stronger."obligationId" = p."obligationId" AND stronger."organisationId" = p."organisationId"
  AND stronger."role" < p."role";

-- An agreement has one owner: of several, the one that its sentence in the minutes names first, else the first by name.
-- The others carry it out.
UPDATE "Party" SET "role" = 'executor' WHERE "id" IN (
  SELECT "id" FROM (
    SELECT p."id", row_number() OVER (
      PARTITION BY p."obligationId" ORDER BY (m."first" IS NOT NULL) DESC, g."name", p."id"
    ) AS place
    FROM "Party" p
    JOIN "Obligation" o ON o."id" = p."obligationId" AND o."kind" = 'agreement'
    JOIN "Organisation" g ON g."id" = p."organisationId"
    LEFT JOIN (
      SELECT s."id" AS "section", b ->> 'obligation' AS "obligation", b #>> '{owners,0,organisation}' AS "first"
      FROM "MinutesSection" s, jsonb_array_elements(s."document" #> '{root,children}') b
      WHERE b ->> 'type' = 'obligation'
    ) m ON m."section" = o."sectionId" AND m."obligation" = o."id"::text AND m."first" = p."organisationId"::text
    WHERE p."role" = 'owner'
  ) ranked
  WHERE place > 1
);

-- CreateIndex
CREATE UNIQUE INDEX "Party_obligationId_organisationId_key" ON "Party"("obligationId", "organisationId");

ALTER TABLE "Party" ADD CONSTRAINT "Party_stateOn_is_a_day" CHECK ("stateOn" ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
ALTER TABLE "Party" ADD CONSTRAINT "Party_state_has_a_day" CHECK ("state" = 'open' OR "stateOn" IS NOT NULL);
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_requires_somebody" CHECK ("requiredDone" >= 1);
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_ends_once" CHECK ("settledOn" IS NULL OR "withdrawnOn" IS NULL);
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_settled_by_parties" CHECK (NOT "settledByParties" OR "settledOn" IS NOT NULL);
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_went_into_others" CHECK ("endedBy" IS NULL OR "withdrawnOn" IS NOT NULL);
