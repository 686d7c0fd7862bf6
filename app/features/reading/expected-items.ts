import { chooseTerm } from './choose-term.ts'
import type { Context, Draft } from './context.ts'
import { waitsFor } from './decision.ts'
import { folded } from './words.ts'

/** "Wat u nog kunt verwachten", "U ontvangt van mij nog:": what stands behind it, item by item, is promised. */
const announces =
  /^(?:\d{1,2}[.)] )?(?:wat (?:u|uw kamer) (?:\S+ ){0,4}?(?:verwachten|tegemoetzien|tegemoet kunt zien|ontvangt|krijgt|verwacht)|wat volgt nog|(?:nog te verwachten|nog te ontvangen|vervolg en planning)|(?:u|uw kamer) (?:ontvangt|krijgt|kunt|kan|mag) (?:\S+ ){0,8}?(?:ontvangt|verwachten|nog|het volgende|tegemoetzien)|(?:ik stuur|ik zend|stuur ik|zend ik|ontvangt u|krijgt u) (?:\S+ ){0,8}?(?:nog|het volgende|de volgende stukken|toe))[?:]?$/
const deciding = /^(?:een|de|mijn|het) (?:\S+ )?(?:besluit|beslissing|keuze|standpunt)\b/
const closed = /\b(?:verzonden|gestuurd|ontvangen|afgedaan|voldaan|geen|niet)\b/

export function announcesItems(plain: string): boolean {
  return announces.test(plain)
}

/** Index of the first item behind a sentence that announces it, or of this one where it stands under such a heading; -1 where there is none. */
function firstItem({ sentences, voice, layout }: Context, index: number): number {
  const sentence = sentences[index]
  if (!sentence || voice === 'list') return -1
  if (announces.test(sentence.plain)) return index + 1
  const before = sentences[index - 1]?.paragraph ?? -1
  if (!sentence.item || before >= sentence.paragraph - 1) return -1
  const above = layout.paragraphs[sentence.paragraph - 1]
  return above && announces.test(folded(layout.body.text.slice(above.start, above.end))) ? index : -1
}

/** The items of a list right behind a sentence or a heading that says what is still to come. */
export function expectedItems(context: Context, index: number): Draft[] {
  const { sentences } = context
  const first = firstItem(context, index)
  if (first < 0) return []
  const found: Draft[] = []
  for (let at = first; sentences[at]?.item; at += 1) {
    const plain = sentences[at]?.plain ?? ''
    if (sentences[at - 1]?.paragraph === sentences[at]?.paragraph || closed.test(plain)) continue
    const isDecision = deciding.test(plain)
    const sentence = sentences[at]
    found.push({
      kind: isDecision ? 'decision' : 'commitment',
      first: at,
      last: at,
      on: isDecision ? null : context.saidOn,
      term: chooseTerm(context.terms(at), [0], isDecision && sentence ? waitsFor(sentence) : null),
      certainty: 0.7,
      why: 'De zin ervoor kondigt aan wat nog komt; dit hoort daarbij.',
    })
  }
  return found
}
