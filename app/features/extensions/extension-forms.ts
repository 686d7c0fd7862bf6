import { z } from 'zod'
import { isWindow, newTermFields, termForm, wrongWindow } from '#app/features/obligations/act-forms.ts'
import {
  dayField,
  line,
  optionalDay,
  optionalId,
  optionalLine,
  optionalProse,
  prose,
  versionField,
} from '#app/shared/fields.ts'
import { isNoticeGiven, type NewNotice } from './notice.ts'

const termFields = {
  version: versionField(),
  ...newTermFields,
  term: line('Vul de nieuwe termijn in, in gewone woorden.', 500),
  reviewOn: optionalDay(),
}

const saidOn = dayField('Vul in op welke dag de termijn is gegeven.')

const noticeFields = {
  toldOrganisation: optionalId(),
  toldOther: optionalLine(200),
  toldBy: z
    .enum(['', 'mail', 'letter', 'orally'], { error: 'Kies een mogelijkheid uit de lijst.' })
    .default(''),
  toldReference: optionalLine(100),
  toldOn: optionalDay(),
}

export const askForm = z
  .object({
    ...termFields,
    organisation: optionalId(),
    reason: prose('Schrijf op waarom uitstel nodig is.', 2_000),
  })
  .refine(isWindow, wrongWindow)

export const grantForm = z
  .object({
    ...termFields,
    saidOn,
    answer: optionalProse(2_000),
    sharedReason: optionalProse(2_000),
    ...noticeFields,
  })
  .refine(isWindow, wrongWindow)

export const giveForm = z
  .object({
    ...termFields,
    saidOn,
    reason: prose('Schrijf op waarom u uitstel geeft.', 2_000),
    sharedReason: optionalProse(2_000),
    ...noticeFields,
  })
  .refine(isWindow, wrongWindow)

export const noticeForm = z.object(noticeFields)

/** Another term for an item: a correction, or an extension with who was told. */
export const changeTermForm = termForm.safeExtend(noticeFields)

/** Who was told, from a form; null where that was left out. */
export function noticeGiven(given: z.output<typeof noticeForm>): NewNotice | null {
  const notice = readNotice(given)
  return isNoticeGiven(notice) ? notice : null
}

export function readNotice(given: z.output<typeof noticeForm>): NewNotice {
  return {
    organisationId: given.toldOrganisation,
    addressee: given.toldOther,
    means: given.toldBy || null,
    reference: given.toldReference,
    toldOn: given.toldOn,
  }
}
