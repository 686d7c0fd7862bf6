import { forecastNames } from '#app/features/obligations/forecast.ts'
import { kindName } from '#app/features/obligations/obligation.ts'
import { writeMoment, writeWindow } from '#app/shared/day.ts'
import type { ItemToAnswer } from './item-to-answer.server.ts'
import type { Guest } from './open-guest-link.server.ts'

const choices: Record<string, string> = { ja: 'on_time', gedaan: 'done', uitstel: 'extension' }

/** What the page behind a link in a mail shows. */
export function answerView({ actor }: Guest, found: ItemToAnswer, choice: string | null) {
  const { item, latest, objections, mayAsk } = found
  const words = item.term?.words ?? 'nog niet afgesproken'
  const window = writeWindow(item.earliestOn, item.latestOn)
  return {
    view: {
      version: item.version,
      wording: item.wording,
      facts: [
        { label: 'Soort', value: kindName(item.kind, item.commitment?.origin ?? null) },
        { label: 'Termijn', value: window && window !== words ? `${words} (${window})` : words },
        { label: 'U antwoordt als', value: `${actor.name}, ${actor.organisationName}` },
      ],
    },
    latest: latest
      ? `${latest.userName} antwoordde op ${writeMoment(latest.answeredAt)}: ${forecastNames[latest.answer]}${latest.note ? `, «${latest.note}»` : ''}.`
      : null,
    objections,
    mayAsk,
    chosen: choices[choice ?? ''] ?? '',
  }
}
