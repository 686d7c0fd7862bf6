/** The facts of an event, as they were recorded. */
export type EventFacts = Record<string, string | number | boolean | null>

type Sentence = (facts: EventFacts) => string

/** What happened, in Dutch, after "Sanne Bakker ": one line per kind of event. A fact that may be empty has its own turn of phrase. */
const sentences = {
  'dossier-added': ({ name }) => `maakte het dossier «${name}» aan.`,
  'dossier-changed': () => 'wijzigde het dossier.',
  'dossier-ended': ({ on }) => `sloot het dossier per ${on}.`,
  'agreement-recorded': ({ term }) =>
    `legde de afspraak vast${term ? `, termijn «${term}»` : ', zonder termijn'}.`,
  'commitment-recorded': ({ term }) => `legde dit vast${term ? `, termijn «${term}»` : ', zonder termijn'}.`,
  'decision-recorded': ({ term }) =>
    `legde het vervolgbesluit vast${term ? `, termijn «${term}»` : ', zonder termijn'}.`,
} as const satisfies Record<string, Sentence>

export type EventAction = keyof typeof sentences

/** "Sanne Bakker sloot het dossier per 1 maart 2021." */
export function eventSentence(event: { action: string; actorName: string; facts: unknown }): string {
  const table: Record<string, Sentence> = sentences
  const sentence = table[event.action]
  return `${event.actorName} ${sentence ? sentence((event.facts ?? {}) as EventFacts) : 'wijzigde iets.'}`
}
