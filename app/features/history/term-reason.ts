/** The acts that give an item another term. */
export const termChanges = ['term-changed', 'window-chosen', 'term-moved', 'extension-granted']

/** Why a term changed, from the facts of the event; null where nobody said. */
export function termReason(action: string, facts: unknown): string | null {
  const { reason, why } = (facts ?? {}) as Record<string, unknown>
  if (action === 'term-moved')
    return typeof why === 'string' ? `De kalender wijzigde. ${why}` : 'De kalender wijzigde.'
  return typeof reason === 'string' && reason ? reason : null
}
