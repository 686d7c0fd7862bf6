import type { Prisma } from '#prisma/generated/client.ts'

/** Which items of a consultation are confidential, to leave out what the actor may not read. */
export const confidentialIn = {
  obligations: { where: { confidential: true }, select: { id: true } },
} satisfies Prisma.ConsultationSelect

type Rows = { id: string }[]

/**
 * An agreement or decision of others stays readable, because the minutes are shared with all who took part. What the Kamer
 * waits for and what is confidential are left out for who may not see their record.
 */
export function hiddenFrom(visible: Rows, confidential: Rows) {
  const [seen, secret] = [visible, confidential].map((rows) => new Set(rows.map(({ id }) => id)))
  return (id: string, kind: string) => !seen?.has(id) && (kind === 'commitment' || secret?.has(id) === true)
}
