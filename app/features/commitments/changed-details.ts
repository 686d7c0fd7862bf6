import type { Day } from '#app/shared/day.ts'
import { writeActivity, writeRegister, type CommitmentDetails } from './commitment-details.ts'
import { writeKamerstuk } from './kamer-numbers.ts'
import { chamberNames, type Chamber } from './origin.ts'

type Details = Omit<CommitmentDetails, 'responsiblePostId'> & { chamber: Chamber; activity: string }

/** What differs, each with what it was and what it became: for the history. */
export function changedDetails(before: Details, after: Details, saidOn: Day): string[] {
  const [was, is] = [written(before, saidOn), written(after, saidOn)]
  return Object.keys(is)
    .filter((label) => was[label] !== is[label])
    .map((label) => `${label} van «${was[label] || 'leeg'}» in «${is[label] || 'leeg'}»`)
}

function written(details: Details, saidOn: Day): Record<string, string> {
  const { chamber, activity, inRegister, registerNumber, kamerstuk, toWhom } = details
  return {
    Kamer: chamberNames[chamber],
    onderwerp: activity,
    debat: writeActivity({ ...details, responsiblePostId: null }, saidOn) ?? '',
    'in het register': writeRegister(inRegister),
    registernummer: registerNumber ?? '',
    Kamerstuk: kamerstuk ? writeKamerstuk(kamerstuk) : '',
    'aan wie': toWhom.join(', '),
  }
}
