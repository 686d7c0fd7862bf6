import type { Permission } from '#app/features/access/permissions.ts'
import { draftStates, type DraftState } from '#app/features/drafts/draft-state.ts'

/** The ways in which a letter in the making goes from one state to another; sending it is an act of its own. */
export const draftSteps = ['circulate', 'take-back', 'sign', 'unsign'] as const

export type DraftStep = (typeof draftSteps)[number]

interface StepRule {
  from: DraftState
  to: DraftState
  permission: Permission
  /** Going back is explained. */
  needsReason: boolean
  label: string
  /** What it means for who writes. */
  consequence: string
  done: string
}

export const stepRules: Record<DraftStep, StepRule> = {
  circulate: {
    from: 'concept',
    to: 'circulated',
    permission: 'draft a letter',
    needsReason: false,
    label: 'Ter afstemming geven',
    consequence: 'Anderen lezen de brief nu mee. De tekst kan nog veranderen.',
    done: 'De brief is ter afstemming.',
  },
  'take-back': {
    from: 'circulated',
    to: 'concept',
    permission: 'draft a letter',
    needsReason: true,
    label: 'Terug naar concept',
    consequence: 'De brief is daarna weer een concept.',
    done: 'De brief is weer een concept.',
  },
  sign: {
    from: 'circulated',
    to: 'signed',
    permission: 'send a letter',
    needsReason: false,
    label: 'Getekend',
    consequence: 'Na de handtekening kan de tekst niet meer veranderen. Lees de brief eerst helemaal na.',
    done: 'De brief is getekend. U kunt nu vastleggen dat hij is verzonden.',
  },
  unsign: {
    from: 'signed',
    to: 'circulated',
    permission: 'send a letter',
    needsReason: true,
    label: 'Handtekening weghalen',
    consequence: 'De tekst kan daarna weer veranderen. De brief moet opnieuw worden getekend.',
    done: 'De handtekening is weg. De brief is weer ter afstemming.',
  },
}

/** An address says them in Dutch. */
export const stepSlugs: Record<DraftStep, string> = {
  circulate: 'afstemmen',
  'take-back': 'terugnemen',
  sign: 'tekenen',
  unsign: 'handtekening-weghalen',
}

export function readStep(slug: string | undefined): DraftStep | null {
  return draftSteps.find((step) => stepSlugs[step] === slug) ?? null
}

/** The steps that can be taken from a state. */
export function stepsFrom(state: DraftState): DraftStep[] {
  return draftSteps.filter((step) => stepRules[step].from === state)
}

interface Stepping {
  state: DraftState
  signatoryId: string | null
  /** Whether there is a word in it. */
  hasText: boolean
}

/** Why a letter in the making cannot take a step. */
export function objectionsToStep(step: DraftStep, draft: Stepping, reason: string): string[] {
  const { from, to, needsReason } = stepRules[step]
  if (draft.state === to) return [`De brief is al ${draftStates[to]}.`]
  if (draft.state !== from)
    return [
      `De brief is ${draftStates[draft.state]}. Dit kan alleen met een brief die ${draftStates[from]} is.`,
    ]
  return [
    ...(needsReason && !reason.trim() ? ['Schrijf op waarom de brief teruggaat.'] : []),
    ...(step === 'sign' && !draft.signatoryId ? ['Kies eerst wie de brief ondertekent.'] : []),
    ...(step !== 'take-back' && step !== 'unsign' && !draft.hasText
      ? ['De brief is nog leeg. Schrijf eerst de tekst.']
      : []),
  ]
}
