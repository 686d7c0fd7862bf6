import { aboutClause, aboutPromise } from './about.ts'
import { activityOf } from './activity.ts'
import { chooseTerm } from './choose-term.ts'
import type { Context, Draft } from './context.ts'
import { instrumentIn } from './instruments.ts'
import type { Sentence } from './sentences.ts'

const promise = /\b(?:toezegging|toezeggingen|belofte)\b/
const keeping =
  /\bgestand\b|\bkom(?:t|en)? (?:ik |wij )?(?:\S+ ){0,30}?na\b|\b(?:nagekomen|na te komen|nakomen|afgedaan|afdoen|voldaan|voldoe|voldoen|voldoet|ingelost|invulling|uitvoering|uitgevoerd|tegemoet|gevolg|ingevuld)\b|\bvoer (?:ik|wij) (?:\S+ ){0,30}?uit\b|\blos (?:ik|wij) (?:\S+ ){0,30}?in\b|\bdoe (?:ik|wij) (?:\S+ ){0,30}?af\b/
const by =
  /\b(?:ter uitvoering van|conform|overeenkomstig|ingevolge|in lijn met|in reactie op|naar aanleiding van|in vervolg op|ter nakoming van|als gevolg van) (?:\S+ ){0,3}?toezegging/
const partial =
  /\b(?:deels|gedeeltelijk|ten dele|voor een deel|een (?:eerste )?deel van|een eerste (?:deel|stap|invulling|gevolg)|(?:nog )?niet (?:volledig|geheel|helemaal)|eerste onderdeel|het eerste deel)\b/
const denied = /\b(?:niet|geen)\b(?! (?:alleen|volledig|geheel|helemaal))/
const saidBefore = /\b(?:zoals|als)(?: \S+){0,10}? toegezegd\b/
const promised = /\b(?:toegezegd|zegde|beloofd)\b/
const does =
  /\b(?:hetgeen|wat|waaraan|dat|dit) (?:ik )?(?:doe|voldoe|gebeurt|geschiedt)?\b|\b(?:doe|voldoe|informeer|stuur|zend|bied|ontvangt|treft|geef|kom|ga|reageer|beantwoord|schets|volgt|vindt|is|wordt|zet|leg|licht)\b/

interface Keeping {
  kind: 'fulfilment' | 'kept-promise-announced'
  certainty: number
  why: string
}

/** "Hiermee doe ik … gestand" keeps it; "die toezegging doe ik uiteraard gestand" says that it will be kept. */
function judge({ plain, text }: Sentence, hasTerm: boolean): Keeping | null {
  const now = instrumentIn(plain)
  const found = keeping.exec(plain)
  const words = text.slice(found?.index ?? 0, (found?.index ?? 0) + 60)
  if (denied.test(plain.slice(Math.max(0, (found?.index ?? 0) - 25), (found?.index ?? 0) + 30))) return null
  const will = /\b(?:zal|zullen|ga|blijf|kan|wil|beoog|streef|hoop|verwacht|worden|wordt)\b/.test(plain)
  if (now !== null && !(will && hasTerm))
    return {
      kind: 'fulfilment',
      certainty: 0.96,
      why: `Er staat «${now}», met een toezegging die is nagekomen.`,
    }
  const perfect =
    /\b(?:heb|hebben|heeft|is|zijn|was|werd|werden|had)\b/.test(plain) &&
    /\b(?:gedaan|nagekomen|voldaan|afgedaan|uitgevoerd|ingelost|gegeven|ingevuld)\b/.test(plain)
  if (perfect && !will)
    return { kind: 'fulfilment', certainty: 0.65, why: `Er staat dat het al is gedaan: «${words}».` }
  if (by.test(plain)) return null
  return {
    kind: 'kept-promise-announced',
    certainty: will ? 0.88 : 0.82,
    why: 'Er staat dat de toezegging wordt nagekomen, niet dat dit al is gebeurd.',
  }
}

function speaksOfOwn({ plain }: Sentence): boolean {
  return !/\b(?:toezegging(?:en)? van (?:de|het) (?:gemeente|gemeenten|vng|minister|provincie)|(?:zijn|haar|hun) toezegging)/.test(
    plain,
  )
}

/** The promise that a sentence points at, in the sentences before it. */
function promiseBefore(context: Context, index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1)
    if (promised.test(context.sentences[at]?.plain ?? '')) return at
  return -1
}

const toldPromise = /\b(?:toegezegd|zegde .{0,200}? toe|beloofd)\b/

function named(context: Context, index: number): Draft | null {
  const sentence = context.sentences[index]
  if (!sentence || !promise.test(sentence.plain) || !speaksOfOwn(sentence)) return null
  const { plain } = sentence
  if (!keeping.test(plain) && !(by.test(plain) && instrumentIn(plain))) return null
  const term = chooseTerm(context.terms(index), [0])
  const kept = judge(sentence, term !== null)
  if (!kept) return null
  const partly = partial.test(plain) && !/\b(?:deze|die) onderdelen\b/.test(plain)
  const points = /\b(?:deze|die|dit|genoemde|bovengenoemde|voornoemde) (?:\S+ )?toezegging/.test(plain)
  const before = promiseBefore(context, index)
  const earlier = context.sentences[before]
  const about = aboutPromise(sentence) ?? (points && earlier ? aboutClause(earlier, toldPromise) : null)
  const activity =
    activityOf(context, index) ?? (points && before >= 0 ? activityOf(context, before, 1) : null)
  return {
    kind: kept.kind,
    first: index,
    last: index,
    fulfils: about,
    on: activity?.on ?? null,
    activity: activity?.words ?? null,
    term: kept.kind === 'kept-promise-announced' ? term : null,
    certainty: kept.certainty,
    why: kept.why,
    partly: partly && kept.kind === 'fulfilment',
  }
}

/** "Zoals toegezegd bied ik u hierbij … aan", "het toegezegde overzicht ontvangt u hierbij". */
function asPromised(context: Context, index: number): Draft | null {
  const sentence = context.sentences[index]
  if (!sentence) return null
  const { plain } = sentence
  const item =
    /\b(?:de|het|mijn) (?:eerder )?toegezegde(?: (?!hierbij|bijgaand|aan\b|is\b|treft|ontvangt)[^\s,.]+){1,8}/.exec(
      plain,
    )
  const now = instrumentIn(plain)
  const told =
    promised.test(plain) &&
    (saidBefore.test(plain) || (now !== null && does.test(plain.slice(promised.exec(plain)?.index ?? 0))))
  if (!item && !told) return null
  const future =
    chooseTerm(context.terms(index), [0]) !== null || /\b(?:zal|zullen|blijf|later|nader)\b/.test(plain)
  const gives =
    /\b(?:informeer|stuur|zend|bied|geef|ontvangt|treft|reageer|ga|doe|schets|kom) (?:ik|wij|u|uw kamer)\b|\b(?:aan|bij)gevoegd\b|\baangeboden\b/.test(
      plain,
    )
  if (now === null && (future || !gives || item)) return null
  if (now !== null && future && /\b(?:zal|zullen)\b/.test(plain)) return null
  const activity = activityOf(context, index)
  const certainty = now === null ? 0.72 : 0.88
  const about = item
    ? item[0]
    : saidBefore.test(plain)
      ? aboutGiven(sentence)
      : aboutClause(sentence, toldPromise)
  return {
    kind: 'fulfilment',
    first: index,
    last: index,
    fulfils: about,
    on: activity?.on ?? null,
    activity: activity?.words ?? null,
    certainty,
    why: `Er staat «${item ? 'toegezegde' : 'toegezegd'}»${now ? ` met «${now}»` : ''}.`,
    partly: partial.test(plain),
  }
}

function aboutGiven({ text }: Sentence): string | null {
  const found = /\b(?:over|inzake|met betrekking tot|ten aanzien van) (.{3,200}?)(?: aan)?[.,]?$/i.exec(text)
  const given = /\b(?:hierbij|bijgaand) (.{3,200}?)(?: aan| toe)?[.]?$/i.exec(text)
  return found?.[1] ?? given?.[1] ?? null
}

/** The promise was told in the sentence before; this one does it: "Met deze brief doe ik dat." */
function doneBehind(context: Context, index: number): Draft | null {
  const sentence = context.sentences[index]
  const before = context.sentences[index - 1]
  if (!sentence || !before || !instrumentIn(sentence.plain) || promised.test(sentence.plain)) return null
  if (
    !/\b(?:toegezegd|zegde)\b/.test(before.plain) ||
    !/\b(?:ik|is|wij)\b/.test(before.plain) ||
    instrumentIn(before.plain)
  )
    return null
  if (
    !does.test(sentence.plain) ||
    denied.test(before.plain.slice(0, Math.max(0, before.plain.search(/toegezegd|zegde/))).slice(-20))
  )
    return null
  const activity = activityOf(context, index - 1, 1)
  return {
    kind: 'fulfilment',
    first: index - 1,
    last: index,
    fulfils: aboutClause(before, toldPromise),
    on: activity?.on ?? null,
    activity: activity?.words ?? null,
    certainty: 0.86,
    why: `De zin ervoor noemt de toezegging; hier staat «${instrumentIn(sentence.plain) ?? ''}».`,
    partly: partial.test(sentence.plain),
  }
}

export function fulfilmentsIn(context: Context, index: number): Draft[] {
  const plain = context.sentences[index]?.plain ?? ''
  if (!/toe(?:ge)?zeg|belo|hier|deze|dit|bijg|boven|daarmee/.test(plain)) return []
  const found = named(context, index) ?? asPromised(context, index) ?? doneBehind(context, index)
  return found ? [found] : []
}

/** Which sentences only tell of a promise that another sentence keeps. */
export function toldFor(context: Context, drafts: Draft[]): Set<number> {
  const told = new Set<number>()
  for (const { kind, first, last } of drafts) {
    if (kind !== 'fulfilment' && kind !== 'kept-promise-announced') continue
    for (let at = first; at < last; at += 1) told.add(at)
    const points = /\b(?:deze|die|genoemde) (?:\S+ )?toezegging/.test(context.sentences[last]?.plain ?? '')
    if (points && kind === 'fulfilment') {
      const before = promiseBefore(context, last)
      if (before >= 0) told.add(before)
    }
  }
  return told
}
