import { systemScope } from '#app/features/access/system-scope.ts'
import { readDocumentNumber } from '#app/features/commitments/kamer-numbers.ts'
import { letterName } from '#app/features/commitments/letter-name.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { writeDay } from '#app/shared/day.ts'

/** Whether another letter of the dossier has the reference or number already. The caller proved the dossier visible. */
export async function objectionsToReference(
  tx: Transaction,
  dossierId: string,
  { reference, documentNumber }: { reference: string; documentNumber: string },
): Promise<string[]> {
  const number = readDocumentNumber(documentNumber)
  const known = await tx.letter.findMany({
    where: {
      dossierId,
      OR: [{ reference }, ...(number ? [{ documentNumber: number }] : [])],
      ...systemScope('the caller proved the dossier visible'),
    },
    take: 2,
    select: { reference: true, kamerstuk: true, documentNumber: true, sentOn: true },
  })
  return known.map(
    (letter) =>
      `Onder dit kenmerk of nummer staat al een brief vast: ${letterName(letter)} van ${writeDay(letter.sentOn)}. Vul het kenmerk van deze brief in. Is het dezelfde brief? Gooi deze dan weg: wat hij deed staat al in het register.`,
  )
}
