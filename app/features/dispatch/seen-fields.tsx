import type { FormAnswer } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import type { Seen } from './seen.ts'

/** What was on the screen when somebody decided; after a change by somebody else it is what is there now. */
export function SeenFields({ answer, current }: { answer: FormAnswer | undefined; current: Seen }) {
  const theirs = answer?.theirs as Partial<Seen> | null | undefined
  const values = theirs?.version ? theirs : (answer?.values ?? current)
  const version = String(values.version ?? current.version)
  const itemsVersion = String(values.itemsVersion ?? current.itemsVersion)
  const factsVersion = String(values.factsVersion ?? current.factsVersion)
  return (
    <>
      {theirs?.version && (
        <Alert tone="info">
          Wat u hier ziet is de brief zoals die nu is. Beslist u nu, dan geldt dat daarvoor.
        </Alert>
      )}
      <input type="hidden" name="version" key={`text-${version}`} defaultValue={version} />
      <input type="hidden" name="itemsVersion" key={`items-${itemsVersion}`} defaultValue={itemsVersion} />
      <input type="hidden" name="factsVersion" key={`facts-${factsVersion}`} defaultValue={factsVersion} />
    </>
  )
}
