import { addAgreementProgress } from '#app/features/agreements/add-agreement-progress.server.ts'
import { settleAgreement } from '#app/features/agreements/settle-agreement.server.ts'
import { withdrawAgreement } from '#app/features/agreements/withdraw-agreement.server.ts'
import { recordCommitment, type NewCommitment } from '#app/features/commitments/record-commitment.server.ts'
import { recordKamerWord } from '#app/features/commitments/record-kamer-word.server.ts'
import { addStages, type NewStage } from '#app/features/decisions/add-stages.server.ts'
import { addDecisionProgress } from '#app/features/decisions/add-decision-progress.server.ts'
import { changeGate } from '#app/features/decisions/change-gate.server.ts'
import { reachStage } from '#app/features/decisions/reach-stage.server.ts'
import { takeDecision } from '#app/features/decisions/take-decision.server.ts'
import type { Chamber } from '#app/features/commitments/origin.ts'
import { findLetterToWrite } from '#app/features/drafts/find-letter-to-write.server.ts'
import { makeDraft } from '#app/features/drafts/make-draft.server.ts'
import { saveLetter } from '#app/features/drafts/save-letter.server.ts'
import { documentOf, paragraph } from '#app/features/editor/document.ts'
import { fulfilCommitment } from '#app/features/letters/fulfil-commitment.server.ts'
import type { LetterFacts } from '#app/features/letters/letter-rules.ts'
import { reactToWording } from '#app/features/reactions/react-to-wording.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { posts } from './cast.ts'
import { idsOf } from './marks.ts'
import type { Scene } from './scene.ts'

type Act = Scene['act']

async function versionOf(world: World, id: string): Promise<number> {
  const { version } = await world.database.obligation.findUniqueOrThrow({
    where: { id },
    select: { version: true },
  })
  return version
}

/** The ministry promised it, or was asked for it. */
export function promise(facts: Omit<NewCommitment, 'owners' | 'chamber' | 'term'> & { term?: string }): Act {
  const { term, ...rest } = facts
  const words = term ? { words: term } : null
  return (world, actor) =>
    recordCommitment(world, actor, { ...rest, owners: idsOf('ministry'), chamber: 'TK', term: words })
}

export function fulfil(id: string, letter: Omit<LetterFacts, 'chamber'>): Act {
  return async (world, actor) => {
    const version = await versionOf(world, id)
    await fulfilCommitment(world, actor, { id, version, letter: { ...letter, chamber: 'TK' } })
  }
}

/** What the Kamer says of it, seen on the day of the scene. */
export function noteKamerWord(id: string, word: string): Act {
  return async (world, actor) => {
    const seenOn = world.clock.today()
    await recordKamerWord(world, actor, { id, version: await versionOf(world, id), word, seenOn })
  }
}

export function settle(id: string, on: Day, settlement: string): Act {
  return async (world, actor) =>
    settleAgreement(world, actor, { id, version: await versionOf(world, id), on, settlement })
}

/** A party would have other words, and says why. */
export function dispute(id: string, otherWording: string, remark: string): Act {
  return async (world, actor) => {
    const version = await versionOf(world, id)
    await reactToWording(world, actor, { id, version, seen: null, stance: 'disputed', otherWording, remark })
  }
}

export function agreeToWords(id: string): Act {
  return async (world, actor) => {
    const version = await versionOf(world, id)
    const nothing = { otherWording: '', remark: '' }
    await reactToWording(world, actor, { id, version, seen: null, stance: 'agreed', ...nothing })
  }
}

export function withdraw(id: string, reason: string): Act {
  return async (world, actor) =>
    withdrawAgreement(world, actor, { id, version: await versionOf(world, id), reason })
}

export function decide(id: string, on: Day, outcome: string): Act {
  return async (world, actor) =>
    takeDecision(world, actor, { id, version: await versionOf(world, id), on, outcome })
}

/** `gate` is a thing: "dit besluit wacht op …". */
export function waitFor(id: string, gate: string): Act {
  return async (world, actor) => changeGate(world, actor, { id, version: await versionOf(world, id), gate })
}

/** The steps that a decision waits for, each with its term. */
export function waitForSteps(decisionId: string, stages: NewStage[]): Act {
  return (world, actor) => addStages(world, actor, { decisionId, stages })
}

export function reach(decisionId: string, kind: NewStage['kind'], evidence: string): Act {
  return async (world, actor) => {
    const { id, version } = await world.database.stage.findFirstOrThrow({
      where: { obligationId: decisionId, kind, removedAt: null },
      select: { id: true, version: true },
    })
    const on = world.clock.today()
    await reachStage(world, actor, { decisionId, stageId: id, version, on, evidence })
  }
}

export function report(id: string, visibility: 'internal' | 'shared', text: string): Act {
  return (world, actor) => addAgreementProgress(world, actor, { id, visibility, text })
}

export function remark(id: string, text: string): Act {
  return (world, actor) => addDecisionProgress(world, actor, { id, visibility: 'internal', text })
}

/** Begins a letter about the consultation of a day, and types one sentence of one's own at its end. */
export function beginLetter(letter: {
  dossierId: string
  meetsOn: Day
  chamber: Chamber
  subject: string
  closing: string
}): Act {
  const { dossierId, meetsOn, chamber, subject, closing } = letter
  return async (world, actor) => {
    const { id } = await world.database.consultation.findFirstOrThrow({
      where: { dossierId, meetsOn },
      select: { id: true },
    })
    const [draftId = ''] = await makeDraft(world, actor, {
      consultationId: id,
      chambers: [chamber],
      answers: [],
      confidential: [],
      signatoryId: posts.stateSecretary.id,
      subject,
    })
    const { letter: text } = await findLetterToWrite(world, actor, draftId)
    const blocks = text.document.root.children
    await saveLetter(world, actor, {
      id: draftId,
      version: text.version,
      document: documentOf(...blocks, paragraph(closing)),
    })
  }
}
