import { type Table, tableAt } from './agreement.ts'
import { chooseTerm } from './choose-term.ts'
import type { Context, Draft } from './context.ts'
import { participantsIn } from './participants.ts'

const announces =
  /\b(?:afgesproken|afspraken gemaakt|overeengekomen|afspraken)\b[^.]{0,80}:$|\bde volgende (?:\S+ )?afspraken\b|\bhet volgende (?:afgesproken|overeengekomen)\b|\b(?:afgesproken|overeengekomen) (?:is|zijn) het volgende\b|\b(?:drie|twee|vier|vijf|zes|een aantal|enkele) (?:\S+ )?afspraken gemaakt\.?$/
const numbered =
  /^(?:de (?:eerste|tweede|derde|vierde|vijfde|laatste)|ten (?:eerste|tweede|derde|vierde|vijfde|slotte)|allereerst)\b/
const denied = /\b(?:geen|niet)\b/

/** "Wij zijn het volgende overeengekomen." holds for the rest of its paragraph. */
function runsOn(context: Context, index: number, at: number): boolean {
  const isOpen = /\bhet volgende\b/.test(context.sentences[index]?.plain ?? '')
  return isOpen && context.sentences[at]?.paragraph === context.sentences[index]?.paragraph
}

/** Whether a sentence announces agreements that stand behind it, one by one. */
export function announcesList(context: Context, index: number): boolean {
  const plain = context.sentences[index]?.plain ?? ''
  if (!announces.test(plain) || denied.test(plain)) return false
  const next = context.sentences[index + 1]
  return next !== undefined && (next.item || numbered.test(next.plain) || runsOn(context, index, index + 1))
}

/** The items behind such a sentence, each an agreement; the sentences of one paragraph are one item. */
export function listedAgreements(context: Context, index: number, tables: Table[]): Draft[] {
  if (context.voice === 'list' || !announcesList(context, index)) return []
  const table = tableAt(tables, index)
  const found: Draft[] = []
  for (let at = index + 1; at < context.sentences.length; at += 1) {
    const sentence = context.sentences[at]
    if (!sentence || !(sentence.item || numbered.test(sentence.plain) || runsOn(context, index, at))) break
    const before = found.at(-1)
    if (before && sentence.item && context.sentences[at - 1]?.paragraph === sentence.paragraph) {
      before.last = at
      continue
    }
    const parties = participantsIn(sentence.text)
    found.push({
      kind: 'agreement',
      first: at,
      last: at,
      on: table?.on ?? null,
      parties: parties.length > 0 ? parties : (table?.parties ?? []),
      term: chooseTerm(context.terms(at), [0]),
      certainty: 0.86,
      why: 'De zin ervoor kondigt afspraken aan; dit is er een van.',
    })
  }
  return found
}
