import { readStep } from '#app/features/policy/step-words.ts'
import { sealIds } from '#app/platform/tokens.server.ts'
import type { World } from '#app/platform/world.server.ts'
import { answerLink, answerPath } from './answer-link.ts'
import type { ClaimedDelivery } from './claim-deliveries.server.ts'

const asking = ['forecast', 'last-day', 'chase-1', 'chase-2', 'chase-3']

const choices = [
  ['ja', 'Ja, we halen het'],
  ['gedaan', 'Al gedaan'],
  ['uitstel', 'Uitstel nodig'],
] as const

/** The links by which the reader of a mail answers, the same for the same delivery; null for a step that does not ask. */
export function answerLinks(
  world: World,
  { step, obligationId, delivery }: { step: string; obligationId: string; delivery: ClaimedDelivery },
): { label: string; url: string }[] | null {
  const { name } = readStep(step)
  if (!asking.includes(name)) return null
  const late = name.startsWith('chase')
  const token = sealIds(answerLink, [delivery.id, obligationId, delivery.recipient.id], world.settings.secret)
  const url = `${world.publicUrl}${answerPath(token)}`
  return choices
    .filter(([choice]) => !late || choice !== 'ja')
    .map(([choice, label]) => ({ label, url: `${url}?keuze=${choice}` }))
}
