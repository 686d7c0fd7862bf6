-- CreateEnum
CREATE TYPE "RelationKind" AS ENUM ('split_into', 'remains_as', 'merged_into', 'replaced_by', 'followed_by', 'repeats', 'changes', 'supplements', 'prepares', 'same_subject');

-- CreateTable
CREATE TABLE "Relation" (
    "id" UUID NOT NULL,
    "kind" "RelationKind" NOT NULL,
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "madeByName" TEXT NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Relation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Relation_toId_idx" ON "Relation"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "Relation_fromId_toId_kind_key" ON "Relation"("fromId", "toId", "kind");

-- AddForeignKey
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
