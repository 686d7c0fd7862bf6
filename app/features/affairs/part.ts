/** What part an organisation has in an item. */
export function partName(role: 'owner' | 'executor' | 'counterparty' | null): string {
  if (role === null) return 'aan tafel'
  return { owner: 'eigenaar', executor: 'uitvoerder', counterparty: 'partij' }[role]
}
