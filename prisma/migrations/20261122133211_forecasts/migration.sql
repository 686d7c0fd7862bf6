-- CreateEnum
CREATE TYPE "ForecastAnswer" AS ENUM ('on_time', 'done', 'extension');

-- CreateTable
CREATE TABLE "Forecast" (
    "id" UUID NOT NULL,
    "obligationId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "userName" TEXT NOT NULL,
    "answer" "ForecastAnswer" NOT NULL,
    "note" TEXT NOT NULL,
    "termNumber" INTEGER NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Forecast_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Forecast_obligationId_answeredAt_idx" ON "Forecast"("obligationId", "answeredAt");

-- CreateIndex
CREATE INDEX "Forecast_organisationId_idx" ON "Forecast"("organisationId");

-- AddForeignKey
ALTER TABLE "Forecast" ADD CONSTRAINT "Forecast_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Forecast" ADD CONSTRAINT "Forecast_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Forecast" ADD CONSTRAINT "Forecast_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
