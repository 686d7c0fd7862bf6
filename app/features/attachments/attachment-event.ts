import type { ObligationKind } from '#app/features/obligations/obligation.ts'
import type { Audience } from './attachment.ts'

interface Shown {
  name: string
  audience: Audience
  organisationId: string
}

/** What happened to an attachment, for who may know of it: the line names the file. Readers see no internal one. */
export function attachmentEvent(
  what: 'added' | 'removed' | 'restored',
  item: { id: string; kind: ObligationKind; dossierId: string },
  { name, audience, organisationId }: Shown,
) {
  const isForAll = audience === 'everyone'
  return {
    action: isForAll ? (`attachment-${what}` as const) : (`internal-attachment-${what}` as const),
    subjectType: item.kind,
    subjectId: item.id,
    dossierId: item.dossierId,
    // What the Kamer waits for stays inside the ministry.
    audience: isForAll && item.kind === 'commitment' ? ('ministry' as const) : audience,
    organisationId,
    facts: { name },
  }
}
