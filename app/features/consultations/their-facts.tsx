import { Alert } from '#app/ui/alert.tsx'
import { DataList } from '#app/ui/data-list.tsx'

/** What somebody else saved meanwhile, next to what was typed. `labels` by the name of the fact. */
export function TheirFacts({ theirs, labels }: { theirs: unknown; labels: Record<string, string> }) {
  if (typeof theirs !== 'object' || theirs === null) return null
  const facts = theirs as Record<string, unknown>
  return (
    <Alert tone="warning" title="Dit staat er nu">
      <DataList
        items={Object.entries(labels).map(([name, label]) => ({ label, value: String(facts[name] ?? '') }))}
      />
      <p>Uw invoer staat hieronder nog. Slaat u die op, dan komt die in de plaats van wat er nu staat.</p>
    </Alert>
  )
}

/** The version to save from: that of the other text once it was shown, else the one that the page was opened with. */
export function versionAfter(theirs: unknown, version: number): number {
  const shown = (theirs as { version?: unknown } | null | undefined)?.version
  return typeof shown === 'number' ? shown : version
}
