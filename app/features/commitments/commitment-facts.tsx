import { kindName, type CommitmentOrigin } from '#app/features/obligations/obligation.ts'
import type { Day } from '#app/shared/day.ts'
import type { DataListItem } from '#app/ui/data-list.tsx'
import { SmallPrint } from '#app/ui/text.tsx'
import { writeActivity, writeRegister, type CommitmentDetails } from './commitment-details.ts'
import { writeKamerstuk } from './kamer-numbers.ts'
import { chamberNames, type Chamber } from './origin.ts'

type Facts = CommitmentDetails & {
  origin: CommitmentOrigin
  chamber: Chamber
  activity: string
  responsiblePost: { function: string; organisation: { name: string } } | null
}

/** Where it was said, to whom, who answers for it, and where the Kamer has it; what is not known is left out. */
export function commitmentFacts(commitment: Facts, saidOn: Day): DataListItem[] {
  const { origin, chamber, activity, responsiblePost, inRegister, registerNumber, kamerstuk, toWhom } =
    commitment
  const written = writeActivity(commitment, saidOn)
  const known: [string, DataListItem['value']][] = [
    ['Verantwoordelijk', responsiblePost && <PostName post={responsiblePost} />],
    ['Aan', toWhom.join(', ')],
    ['In het register van de Kamer', inRegister === null ? null : writeRegister(inRegister)],
    ['Nummer in dat register', registerNumber],
    ['Staat in', kamerstuk && writeKamerstuk(kamerstuk)],
  ]
  return [
    { label: 'Soort', value: kindName('commitment', origin) },
    { label: 'Kamer', value: chamberNames[chamber] },
    { label: 'Waar', value: written ? <Place activity={activity} written={written} /> : activity },
    ...known.filter(([, value]) => Boolean(value)).map(([label, value]) => ({ label, value })),
  ]
}

function Place({ activity, written }: { activity: string; written: string }) {
  return (
    <>
      {activity}
      <br />
      <SmallPrint>{written}</SmallPrint>
    </>
  )
}

function PostName({ post }: { post: { function: string; organisation: { name: string } } }) {
  return (
    <>
      {post.function}
      <br />
      <SmallPrint>{post.organisation.name}</SmallPrint>
    </>
  )
}
