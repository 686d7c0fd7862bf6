import { Alert } from '#app/ui/alert.tsx'
import { LiveRegion } from '#app/ui/live-region.tsx'
import type { SaveState } from './autosave.ts'

/** Whether what was typed is saved, in words; heard when it changes for good. */
export function SaveStatus({ state }: { state: SaveState }) {
  const isBusy = state.kind === 'waiting'
  return (
    <div className="save-status">
      {isBusy && <span aria-hidden="true">Wordt opgeslagen…</span>}
      <LiveRegion>{state.kind === 'saved' && `Opgeslagen om ${state.savedAt}`}</LiveRegion>
    </div>
  )
}

/** Why something is not saved, and what to do. */
export function SaveTrouble({ state }: { state: SaveState }) {
  const objections = troubleOf(state)
  return (
    <div role="alert" className="save-trouble">
      {objections.length > 0 && (
        <Alert tone="bad" title="Niet opgeslagen">
          {objections.map((objection) => (
            <p key={objection}>{objection}</p>
          ))}
        </Alert>
      )}
    </div>
  )
}

function troubleOf(state: SaveState): string[] {
  if (state.kind === 'refused') return state.objections
  if (state.kind === 'unreachable')
    return ['Er is geen verbinding. U kunt doortypen: zodra het weer kan, wordt de tekst opgeslagen.']
  if (state.kind === 'signed-out')
    return ['U bent uitgelogd. Log in een ander tabblad opnieuw in; daarna wordt deze tekst opgeslagen.']
  return []
}
