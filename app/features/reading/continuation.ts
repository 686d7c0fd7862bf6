import type { Context, Draft } from './context.ts'

const begins =
  /^(?:ook )?(?:hierbij|daarbij|hierin|daarin|het gaat (?:hier|daar)?(?:bij )?(?:onder (?:meer|andere) )?om|dit betreft|het betreft|tijdens (?:de|het|die|deze|dit) (?:briefing|overleg|bijeenkomst|gesprek|technische briefing)|in (?:die|deze|de) (?:brief|rapportage|briefing|analyse|voortgangsbrief|reactie)|onderdeel (?:hiervan|daarvan)|daartoe|daarvoor|hiervoor|de (?:analyse|verkenning|rapportage|brief|briefing) (?:gaat in|omvat|bevat|richt)|zij (?:betrekken|kijken|leveren|doen)|aan de orde komen)\b/
const enumerates =
  /\b(?:aandacht|ingaan|ingegaan|ga ik in|betrokken|betrekken|betrek|meegenomen|meenemen|neem ik|gekeken|rekening|gaat om|gaat (?:hier|daar)bij|betreft|bevat|omvat|aan bod|onder meer|onder andere|in ieder geval|gaat in|richt|worden|wordt|zal|leveren|kijken)\b/

/** "Hierbij wordt in ieder geval aandacht gegeven aan …" belongs to the agreement or promise before it. */
export function extend(context: Context, drafts: Draft[]): void {
  const starts = new Set(drafts.map(({ first }) => first))
  for (const draft of drafts) {
    if ((draft.kind !== 'agreement' && draft.kind !== 'commitment') || draft.part) continue
    for (let steps = 0; steps < 2; steps += 1) {
      const next = context.sentences[draft.last + 1]
      const same = next?.paragraph === context.sentences[draft.last]?.paragraph
      if (!next || !same || starts.has(draft.last + 1)) break
      if (!begins.test(next.plain) || !enumerates.test(next.plain)) break
      draft.last += 1
      if (draft.text !== undefined) draft.text = `${draft.text} ${next.text}`
    }
  }
}
