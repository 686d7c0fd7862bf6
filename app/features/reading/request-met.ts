import type { Context } from './context.ts'

const wish = String.raw`(?:verzoek|oproep|verlangen|wens|motie|aansporing|vraag)`
const own = String.raw`(?:dit|dat|deze|die|uw|het|de)`
/** "Aan die oproep heb ik gehoor gegeven", "ik voer die motie niet uit": the Kamer asked, and has its answer. */
const answers = new RegExp(
  [
    String.raw`\baan ${own} ${wish} (?:is|heb|wordt|hebben|geef) (?:\S+ ){0,8}?(?:gevolg|gehoor|tegemoetgekomen|uitvoering|invulling|voldaan)\b`,
    String.raw`\b${own} motie\b.{0,60}\b(?:is|heb ik|wordt) (?:\S+ ){0,4}?(?:uitgevoerd|ingewilligd|afgedaan)\b`,
    String.raw`\bmotie\b.{0,160}\bis (?:\S+ ){0,3}?(?:ingewilligd|uitgevoerd)\b`,
    String.raw`\bvoer (?:ik )?${own} motie (?:\S+ ){0,4}?uit\b`,
    String.raw`\b${own} ${wish} (?:\S+ ){0,3}?als (?:uitgevoerd|afgedaan|voldaan|beantwoord)\b`,
    String.raw`\bis ${own} (?:vraag|verzoek) (?:\S+ ){0,4}?(?:beantwoord|ingewilligd)\b`,
    String.raw`\b(?:de|deze|die) vra(?:ag|gen) (?:van|of)\b.{0,160}\b(?:moet|kan|wil) ik (?:\S+ ){0,4}?(?:bevestigend|ontkennend|als volgt|positief|instemmend) beantwoorden\b`,
  ].join('|'),
)
const ofOthers =
  /\b(?:van|door) (?:de (?:gemeenten?|vng|wethouders?|provincies?|omwonenden?|burgemeester|bewoners|sector)|een (?:omwonende|inwoner|burger))\b/

/** The words by which a sentence says so, or null. */
export function metRequestIn(context: Context, index: number): string | null {
  const { plain = '' } = context.sentences[index] ?? {}
  const found = answers.exec(plain)
  return found && !ofOthers.test(plain) && !/\b(?:handhavings|woo-|wob-)verzoek/.test(plain) ? found[0] : null
}

/** What stands right behind a question or a wish of the Kamer, and answers it. */
export const answersAtOnce =
  /^(?:ja|nee|neen)[,.;:]|^(?:dit|dat) is (?:die|deze|de gevraagde|het gevraagde) \S+\.?$|^(?:dat|dit|zulks) (?:heb ik (?:\S+ ){0,3}?(?:geregeld|gedaan|gevraagd|onderzocht|nagegaan)|is,? (?:\S+ ){0,6}?(?:niet het geval|het geval|zo|juist|geregeld|gebeurd))\b|\bde uitkomst is bij\b/
