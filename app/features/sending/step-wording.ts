import { stageName, type StageKind } from '#app/features/gates/stage.ts'
import { readStep } from '#app/features/policy/step-words.ts'
import { writeDay, writeWindow, type Day } from '#app/shared/day.ts'

/** A stage that was not reached yet, as a mail may tell of it. */
export interface ToldStage {
  id: string
  kind: StageKind
  name: string
  earliestOn: Day | null
  latestOn: Day | null
  organisation: { id: string; name: string; kind: string } | null
}

/** What is asked at this very step; null where the step asks nothing of its own. */
export function askedAt(step: string): string | null {
  const { name } = readStep(step)
  if (name === 'forecast') return 'Laat weten of het lukt: ja, al gedaan, of er is uitstel nodig.'
  if (name === 'review') return 'Kijk opnieuw naar deze termijn: kan er nu een einde worden genoemd?'
  if (name === 'escalation')
    return 'Op de rappels kwam geen antwoord. Neem contact op met wie dit moet doen, en schrijf op wat u afsprak.'
  return null
}

/** Why the reader hears of a stage today. */
export function stageHeadline(stage: ToldStage, today: Day): string {
  const name = `De stap «${stageName(stage)}» vóór dit besluit`
  if (stage.latestOn === null) return `${name} is nog niet bereikt`
  return stage.latestOn < today
    ? `${name} is te laat, sinds ${writeDay(stage.latestOn)}`
    : `${name} heeft een termijn tot en met ${writeDay(stage.latestOn)}`
}

export const askedOfStage = 'Meld dat de stap is bereikt, of geef een nieuwe termijn met een reden.'

/** In what stage a decision is, and who has to move; a municipality is named to its own people only. */
export function waitsForStage(stage: ToldStage, readerOrganisationId: string): string {
  const { organisation } = stage
  const named =
    organisation && (organisation.kind !== 'municipality' || organisation.id === readerOrganisationId)
  const window = writeWindow(stage.earliestOn, stage.latestOn)
  const who = named ? `; ${organisation.name} is aan zet` : ''
  return `de stap «${stageName(stage)}» is nog niet bereikt${window ? ` (${window})` : ''}${who}`
}
