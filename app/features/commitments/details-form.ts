import { z } from 'zod'
import { optionalDay, optionalId, optionalLine, optionalProse } from '#app/shared/fields.ts'
import { activityKinds } from './activity.ts'
import { readNames, objectionsToNames, type CommitmentDetails } from './commitment-details.ts'
import { readActivityNumber, readKamerstuk, readRegisterNumber, wrongNumber } from './kamer-numbers.ts'

const number = (read: (text: string) => string | null, wrong: string) =>
  optionalLine(60).refine((text) => text === '' || read(text) !== null, wrong)

/** The fields of details; numbers may be typed in any form that can be read. */
export const detailFields = {
  activityKind: z
    .union([z.literal(''), z.enum(activityKinds)], { error: 'Kies uit de lijst wat voor debat het was.' })
    .default(''),
  activityOn: optionalDay(),
  activityNumber: number(readActivityNumber, wrongNumber.activity),
  inRegister: z
    .enum(['', 'ja', 'nee'], { error: 'Kies of dit in het register van de Kamer staat.' })
    .default(''),
  registerNumber: number(readRegisterNumber, wrongNumber.register),
  kamerstuk: number(readKamerstuk, wrongNumber.kamerstuk),
  toWhom: optionalProse(3_000).superRefine((text, context) => {
    for (const message of objectionsToNames(readNames(text))) context.addIssue({ code: 'custom', message })
  }),
  responsiblePostId: optionalId('Kies een functie uit de lijst.'),
}

/** The details that a form tells of. */
export function detailsGiven(given: z.output<z.ZodObject<typeof detailFields>>): CommitmentDetails {
  const { activityKind, activityOn, activityNumber, inRegister, registerNumber, kamerstuk } = given
  return {
    activityKind: activityKind || null,
    activityOn,
    activityNumber: activityNumber || null,
    inRegister: inRegister === '' ? null : inRegister === 'ja',
    registerNumber: registerNumber || null,
    kamerstuk: kamerstuk || null,
    toWhom: readNames(given.toWhom),
    responsiblePostId: given.responsiblePostId,
  }
}

/** The details as the fields show them. */
export function detailValues(details: CommitmentDetails): Record<keyof CommitmentDetails, string> {
  const { inRegister } = details
  return {
    activityKind: details.activityKind ?? '',
    activityOn: details.activityOn ?? '',
    activityNumber: details.activityNumber ?? '',
    inRegister: inRegister === null ? '' : inRegister ? 'ja' : 'nee',
    registerNumber: details.registerNumber ?? '',
    kamerstuk: details.kamerstuk ?? '',
    toWhom: details.toWhom.join('\n'),
    responsiblePostId: details.responsiblePostId ?? '',
  }
}
