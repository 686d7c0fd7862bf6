import type { Actor } from '#app/features/access/actor.ts'
import { may } from '#app/features/access/permissions.ts'
import { visibleCommitments } from '#app/features/commitments/visible-commitments.server.ts'
import { loadCalendar } from '#app/features/terms/load-calendar.server.ts'
import { readTerm } from '#app/features/terms/read-term.ts'
import type { World } from '#app/platform/world.server.ts'
import { composeLetter } from './compose-letter.ts'
import { statesInMaking } from './draft-state.ts'
import { findDraft, type Draft } from './find-draft.server.ts'
import { gatherFacts } from './gather-facts.server.ts'
import { letterIn, wordsIn } from './letter-document.ts'
import type { LetterFacts } from './letter-facts.ts'
import { seemsAbout, whatIsMissing, type Missing } from './missing.ts'
import { blocksIn, offersIn, placeOffers } from './offers.ts'
import { paperOfLetter } from './paper-of-letter.ts'
import { matchUntouched } from './renew-letter.ts'
import { isStale, standingIn } from './renewal.ts'
import { mostSimilar } from './similar-block.ts'

/** A letter in the making as its page shows it: the paper, what it does, what the register offers, and what it lacks. */
export async function readDraft(world: World, actor: Actor, id: string) {
  const draft = await findDraft(world.database, actor, id)
  const gathered = await gatherFacts(world.database, actor, draft)
  const texts = letterIn(draft.document).root.children.map(wordsIn)
  const offers = placeOffers(texts, offersIn(draft.offered))
  const inMaking = (statesInMaking as readonly string[]).includes(draft.state)
  return {
    draft,
    paper: paperOfLetter(gathered.head, letterIn(draft.document), gathered.fixed),
    offers: offers.map((offer) => ({
      ...offer,
      typed: offer.beside === null ? null : (texts[offer.beside] ?? null),
    })),
    promises: gathered.facts.promises,
    missing: inMaking ? await listMissing(world, actor, { draft, ...gathered, offers: offers.length }) : [],
  }
}

type Gathered = Awaited<ReturnType<typeof gatherFacts>>

async function listMissing(
  world: World,
  actor: Actor,
  at: Gathered & { draft: Draft; offers: number },
): Promise<Missing[]> {
  const { draft, facts, said, told, offers } = at
  const { id, reference, datedOn, signatory } = draft
  const blocks = letterIn(draft.document).root.children
  return whatIsMissing({
    id,
    reference,
    datedOn,
    signatory: signatory && { name: signatory.person?.name ?? '' },
    hasSender: at.hasAddress,
    senderTo: `/beheer/brieven/${draft.ministry.id}`,
    mayFillSender: may(actor, 'manage letter texts'),
    facts,
    consultation: reportedIn(at),
    unanswered: await listUnanswered(world, actor, draft, at.consultation),
    confidentialTold: [
      ...told.filter(({ confidential }) => confidential),
      ...draft.items.flatMap(({ role, obligation }) =>
        obligation?.confidential && role.startsWith('fulfils') ? [obligation] : [],
      ),
    ],
    confidentialLeft: said.filter(
      (item) =>
        item.confidential &&
        !told.includes(item) &&
        !draft.items.some(({ obligationId }) => obligationId === item.id),
    ).length,
    notNamed: answersNotNamed(draft, facts),
    promises: await readPromises(world, draft, facts),
    texts: blocks.map((block) => ({ words: wordsIn(block), isHeading: block.type === 'heading' })),
    isStale: isStale(blocksIn(draft.generated), composeLetter(facts)),
    offers,
  })
}

function reportedIn({ consultation, told }: Gathered) {
  if (!consultation) return null
  const { id, heldAt, minutes, participants } = consultation
  return {
    id,
    heldAt,
    released: Boolean(minutes?.releasedAt),
    participants: participants.map(({ post, presence }) => ({ name: post.function, presence })),
    agreements: told
      .filter(({ kind }) => kind === 'agreement')
      .map(({ term, ...agreement }) => ({ ...agreement, term: term?.words ?? null })),
  }
}

/** Open items of this Kamer that look as if the letter is about them, and that it does not answer. */
async function listUnanswered(
  world: World,
  actor: Actor,
  { dossierId, chamber, items }: Draft,
  consultation: Gathered['consultation'],
) {
  if (!consultation) return []
  const found = await world.database.obligation.findMany({
    where: {
      AND: [
        visibleCommitments(actor),
        {
          dossierId,
          closedOn: null,
          commitment: { chamber },
          id: { notIn: items.flatMap(({ obligationId }) => obligationId ?? []) },
        },
      ],
    },
    orderBy: [{ saidOn: 'desc' }, { id: 'asc' }],
    take: 200,
    select: { id: true, wording: true, saidOn: true, consultationId: true },
  })
  return found.filter((item) => seemsAbout(item, consultation)).slice(0, 5)
}

/** Answers of which no sentence stands in the text any more, as it was made or changed by hand. */
function answersNotNamed(draft: Draft, facts: LetterFacts): { id: string; wording: string }[] {
  const standing = standingIn(letterIn(draft.document))
  const generated = blocksIn(draft.generated)
  const untouched = new Map([...matchUntouched(standing, generated)].map(([place, key]) => [key, place]))
  const texts = standing.map(({ text }) => text)
  return facts.answers.filter(({ id, origin }) => {
    const key = `${origin === 'promise' ? 'fulfilment' : 'reason'}:${id}`
    const made = generated.find((block) => block.key === key)
    if (!made || untouched.has(key)) return false
    return made.type === 'list' || mostSimilar(texts, made.text) === null
  })
}

/** What the letter promises, with whether its term can be read from the day above it. */
async function readPromises(world: World, draft: Draft, facts: LetterFacts) {
  const promised = [...facts.promises, ...facts.answers.flatMap(({ remains }) => (remains ? [remains] : []))]
  if (promised.length === 0) return []
  const calendar = await loadCalendar(world.database)
  const on = draft.datedOn ?? world.clock.today()
  return promised.map(({ wording, term }) => ({
    wording,
    term,
    isRead: term !== '' && readTerm(term, on, calendar).unread === null,
  }))
}
