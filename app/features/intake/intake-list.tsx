import { writeDay, type Day } from '#app/shared/day.ts'
import { Section } from '#app/ui/section.tsx'
import { BulletList, SmallPrint } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { intakePath } from './passage.ts'

export interface ListedIntake {
  id: string
  form: 'letter' | 'list'
  subject: string
  reference: string
  kamerstuk: string
  sentOn: Day | null
  readByName: string
  isAccepted: boolean
  open: number
  waiting: number
  accepted: number
  dossier: { code: string }
}

/** Letters that ask for a decision, each with how much. */
export function IntakeList({ intakes }: { intakes: ListedIntake[] }) {
  return (
    <BulletList>
      {intakes.map((intake) => (
        <li key={intake.id}>
          <TextLink to={intakePath(intake.id)}>{intake.subject || 'Brief zonder onderwerp'}</TextLink>{' '}
          <SmallPrint>{factsOf(intake)}</SmallPrint>
        </li>
      ))}
    </BulletList>
  )
}

function factsOf({ form, reference, kamerstuk, sentOn, dossier, readByName, ...progress }: ListedIntake) {
  return [
    form === 'list' ? 'slotlijst' : reference || kamerstuk || 'zonder kenmerk',
    ...(sentOn ? [writeDay(sentOn)] : []),
    dossier.code,
    progressWords(progress),
    `ingelezen door ${readByName}`,
  ].join(' · ')
}

/** The same where other things ask attention too: nothing where there is none. */
export function IntakesToDecide({ intakes }: { intakes: ListedIntake[] }) {
  if (intakes.length === 0) return null
  return (
    <Section title="Brieven om te beoordelen" count={intakes.length}>
      <IntakeList intakes={intakes} />
    </Section>
  )
}

function progressWords({
  isAccepted,
  open,
  waiting,
  accepted,
}: Pick<ListedIntake, 'isAccepted' | 'open' | 'waiting' | 'accepted'>): string {
  if (open > 0) return `nog ${open === 1 ? 'één voorstel' : `${open} voorstellen`} te beoordelen`
  if (waiting === 0 && (accepted > 0 || !isAccepted)) return 'alles is beoordeeld: leg het nog vast'
  if (waiting === 0) return 'vastgelegd'
  return `${waiting === 1 ? 'één voorstel wacht' : `${waiting} voorstellen wachten`} op het secretariaat`
}
