import { extensionName } from '#app/features/obligations/flags.ts'
import { Badge, type BadgeTone } from '#app/ui/badge.tsx'
import { extensionStateNames, type ExtensionState } from './extension.ts'

const tones: Record<ExtensionState, BadgeTone> = {
  asked: 'warning',
  granted: 'active',
  refused: 'bad',
  withdrawn: 'muted',
  lapsed: 'muted',
}

/** "2e uitstel", or what became of a request. */
export function ExtensionBadge({ state, number }: { state: ExtensionState; number: number | null }) {
  return (
    <Badge tone={tones[state]}>
      {number === null ? `uitstel ${extensionStateNames[state]}` : extensionName(number)}
    </Badge>
  )
}
