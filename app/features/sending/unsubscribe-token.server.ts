import type { Refusable } from '#app/features/preferences/refusable.ts'
import { sealIds } from '#app/platform/tokens.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { ClaimedDelivery } from './claim-deliveries.server.ts'
import type { FoundNotice } from './read-notices.server.ts'
import { unsubscribeSeal } from './unsubscribe-link.ts'
import { readStep } from '#app/features/policy/step-words.ts'

/** What sort of mail a reminder or a notice is, where it may be refused; a question and what comes after it may not. */
export function refusableStep(step: string): Refusable | null {
  return readStep(step).name === 'announcement' ? 'announcements' : null
}

export function refusableNotice({ kind }: Pick<FoundNotice, 'kind'>, isForAsker: boolean): Refusable | null {
  return kind === 'extension_asked' || isForAsker ? null : 'news'
}

/** The sealed token by which the reader refuses all that a mail carries; null where part of it may not be refused. */
export function unsubscribeToken(
  world: World,
  { id, recipient }: ClaimedDelivery,
  sorts: (Refusable | null)[],
): string | null {
  const refusable = [...new Set(sorts)].flatMap((sort) => sort ?? [])
  if (sorts.length === 0 || sorts.includes(null)) return null
  return sealIds(unsubscribeSeal(refusable), [id, recipient.id], world.settings.secret)
}
