import { writeDay, type Day } from '#app/shared/day.ts'
import { activityKinds, activityName, type ActivityKind } from './activity.ts'
import {
  chamberOfNumber,
  readActivityNumber,
  readKamerstuk,
  readRegisterNumber,
  wrongNumber,
} from './kamer-numbers.ts'
import { chamberNames, type Chamber } from './origin.ts'

/** Where something was promised or asked, to whom, and under which numbers the Kamer knows it. */
export interface CommitmentDetails {
  activityKind: ActivityKind | null
  /** Where it is another day than the one it was said on. */
  activityOn: Day | null
  activityNumber: string | null
  /** Null while nobody looked. */
  inRegister: boolean | null
  registerNumber: string | null
  kamerstuk: string | null
  toWhom: string[]
  responsiblePostId: string | null
}

export const noDetails: CommitmentDetails = {
  activityKind: null,
  activityOn: null,
  activityNumber: null,
  inRegister: null,
  registerNumber: null,
  kamerstuk: null,
  toWhom: [],
  responsiblePostId: null,
}

const mostNames = 20
const longestName = 100

/** Names from a text, one a line or between semicolons; each once. */
export function readNames(text: string): string[] {
  const names = text.split(/[\n;]+/).map((name) => name.replace(/\s+/g, ' ').trim())
  return [...new Set(names.filter(Boolean))]
}

export function objectionsToNames(names: string[]): string[] {
  if (names.length > mostNames) return [`Noem ten hoogste ${mostNames} namen.`]
  return names.some((name) => name.length > longestName)
    ? [`Een naam is langer dan ${longestName} tekens. Zet elke naam op een eigen regel.`]
    : []
}

/** The details with every number in one form; what has no such form stays as it was, for the objections to name. */
export function tidyDetails(details: CommitmentDetails): CommitmentDetails {
  const { activityNumber, registerNumber, kamerstuk, toWhom } = details
  const read = (text: string | null, reader: (text: string) => string | null) =>
    text?.trim() ? (reader(text) ?? text.trim()) : null
  const number = read(registerNumber, readRegisterNumber)
  return {
    ...details,
    activityNumber: read(activityNumber, readActivityNumber),
    registerNumber: number,
    // What has a number in the register stands in it.
    inRegister: details.inRegister ?? (number ? true : null),
    kamerstuk: read(kamerstuk, readKamerstuk),
    toWhom: readNames(toWhom.join('\n')),
  }
}

/** What is wrong with details that were made tidy. */
export function objectionsToDetails(
  details: CommitmentDetails,
  { chamber, today }: { chamber: Chamber; today: Day },
): string[] {
  const { activityKind, activityOn, activityNumber, kamerstuk, toWhom } = details
  return [
    ...(activityKind && !activityKinds.includes(activityKind)
      ? ['Kies uit de lijst wat voor debat het was.']
      : []),
    ...(activityOn && activityOn > today ? ['De dag van het debat ligt in de toekomst.'] : []),
    ...(activityNumber && !readActivityNumber(activityNumber) ? [wrongNumber.activity] : []),
    ...(kamerstuk && !readKamerstuk(kamerstuk) ? [wrongNumber.kamerstuk] : []),
    ...objectionsToNames(toWhom),
    ...objectionsToRegister(details, chamber),
  ]
}

function objectionsToRegister(
  { activityKind, inRegister, registerNumber }: CommitmentDetails,
  chamber: Chamber,
): string[] {
  if (registerNumber && !readRegisterNumber(registerNumber)) return [wrongNumber.register]
  if (registerNumber && chamberOfNumber(registerNumber) !== chamber)
    return [
      `Het nummer ${registerNumber} is van de ${chamberNames[chamberOfNumber(registerNumber)]}. De ${chamberNames[chamber]} wacht hierop: controleer het nummer of de Kamer.`,
    ]
  if (registerNumber && inRegister === false)
    return ['U vulde een nummer uit het register in. Kies dan dat dit in het register van de Kamer staat.']
  return inRegister && chamber === 'TK' && activityKind === 'letter'
    ? [
        'De Tweede Kamer neemt in haar register niet op wat in een brief is toegezegd. Kies dat dit alleen bij ons staat.',
      ]
    : []
}

/** "algemeen overleg (AO) van 24 september 2020 (2020A03456)", or null where the kind is not known. */
export function writeActivity(
  { activityKind, activityOn, activityNumber }: CommitmentDetails,
  saidOn: Day,
): string | null {
  if (!activityKind) return activityNumber
  const on = activityOn ?? saidOn
  const number = activityNumber ? ` (${activityNumber})` : ''
  return `${activityName(activityKind, on)} van ${writeDay(on)}${number}`
}

export function writeRegister(inRegister: boolean | null): string {
  if (inRegister === null) return 'onbekend'
  return inRegister ? 'ja' : 'nee, alleen bij ons'
}
