import { writeDay, type Day } from '#app/shared/day.ts'

interface Step {
  id: string
  name: string
  reachedOn: Day | null
}

/** What stands in the way of recording that a step was reached on a day. */
export function objectionsToReaching(steps: Step[], id: string, on: Day, today: Day): string[] {
  const at = steps.findIndex((step) => step.id === id)
  const step = steps[at]
  if (step?.reachedOn) return [`Deze stap is al bereikt op ${writeDay(step.reachedOn)}.`]
  if (on > today) return ['De dag ligt in de toekomst. Vul een dag tot en met vandaag in.']
  const before = steps.slice(0, at).find(({ reachedOn }) => reachedOn !== null && reachedOn > on)
  const after = steps.slice(at + 1).find(({ reachedOn }) => reachedOn !== null && reachedOn < on)
  return [
    ...(before?.reachedOn
      ? [
          `De stap ${before.name} is pas bereikt op ${writeDay(before.reachedOn)}. Kies die dag of een latere.`,
        ]
      : []),
    ...(after?.reachedOn
      ? [`De stap ${after.name} is al bereikt op ${writeDay(after.reachedOn)}. Kies die dag of een eerdere.`]
      : []),
  ]
}

/** The steps before this one that are not reached yet: not a reason to refuse, but to look twice. */
export function skippedBefore(steps: Step[], id: string): string[] {
  const at = steps.findIndex((step) => step.id === id)
  return steps
    .slice(0, Math.max(at, 0))
    .filter(({ reachedOn }) => reachedOn === null)
    .map(({ name }) => name)
}
