import { chamberNames, chamberOptions, type Chamber } from '#app/features/commitments/origin.ts'
import {
  kindName,
  shortWording,
  type CommitmentOrigin,
  type ObligationKind,
} from '#app/features/obligations/obligation.ts'
import { writeDay, type Day } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { CheckboxGroup, type ChoiceOption } from '#app/ui/checkbox-field.tsx'
import { ComboField } from '#app/ui/combo-field.tsx'
import { TextField, type Option } from '#app/ui/field.tsx'

export interface Answerable {
  id: string
  wording: string
  confidential: boolean
  saidOn: Day
  term: { words: string } | null
  commitment: { chamber: Chamber; origin: CommitmentOrigin; activity: string } | null
}

export interface Tellable {
  id: string
  kind: ObligationKind
  wording: string
  confidential: boolean
}

interface MakeDraftFieldsProps {
  answer: FormAnswer | undefined
  answerable: Answerable[]
  /** Confidential items of the consultation. */
  confidential: Tellable[]
  posts: Option[]
  stands: { chambers: Chamber[]; answers: string[]; signatoryId: string; subject: string }
}

/** From what a letter begins: to whom, about what, what it answers, and who signs. */
export function MakeDraftFields(props: MakeDraftFieldsProps) {
  const { answer, answerable, confidential, posts, stands } = props
  const { values = {}, errors = {} } = answer ?? {}
  const chosen = (name: string, usual: string[]) => (answer ? [values[name] ?? []].flat() : usual)
  return (
    <>
      <CheckboxGroup
        legend="Aan welke Kamer?"
        name="chambers"
        hint="Kiest u beide, dan begint u twee brieven."
        options={chamberOptions}
        defaultValues={chosen('chambers', stands.chambers)}
        errors={errors.chambers}
      />
      <TextField
        label="Onderwerp"
        name="subject"
        maxLength={300}
        defaultValue={String(values.subject ?? stands.subject)}
        errors={errors.subject}
      />
      <AnswersField
        answerable={answerable}
        chosen={chosen('answers', stands.answers)}
        errors={errors.answers}
      />
      {confidential.length > 0 && (
        <CheckboxGroup
          legend="Vertrouwelijk: staat alleen in de brief als u het hier kiest"
          name="told"
          optional
          options={confidential.map(optionOfTellable)}
          defaultValues={chosen('told', [])}
          errors={errors.told}
        />
      )}
      <ComboField
        label="Wie ondertekent?"
        name="signatoryId"
        optional
        options={posts}
        defaultValue={String(values.signatoryId ?? stands.signatoryId)}
        errors={errors.signatoryId}
      />
    </>
  )
}

/** What a letter answers: a request, a motion, or a promise that is kept with it. */
export function AnswersField(props: { answerable: Answerable[]; chosen: string[]; errors?: string[] }) {
  const { answerable, chosen, errors } = props
  if (answerable.length === 0)
    return <p>Er staat in dit dossier niets open waarop de Kamer wacht en dat deze brief kan beantwoorden.</p>
  return (
    <CheckboxGroup
      legend="Wat beantwoordt deze brief?"
      name="answers"
      hint="Hier wacht de Kamer op. Wat u kiest, staat als reden in de brief."
      optional
      scrolls={answerable.length > 8}
      options={answerable.map(optionOfAnswerable)}
      defaultValues={chosen}
      errors={errors}
    />
  )
}

function optionOfAnswerable({
  id,
  wording,
  confidential,
  saidOn,
  term,
  commitment,
}: Answerable): ChoiceOption {
  const facts = [
    kindName('commitment', commitment?.origin),
    chamberNames[commitment?.chamber ?? 'TK'],
    `gezegd op ${writeDay(saidOn)}`,
    term?.words ?? 'zonder termijn',
    ...(confidential ? ['vertrouwelijk'] : []),
  ]
  return { value: id, label: shortWording(wording, 160), hint: facts.join(' · ') }
}

export function optionOfTellable({ id, kind, wording, confidential }: Tellable): ChoiceOption {
  const hint = [kindName(kind), ...(confidential ? ['vertrouwelijk'] : [])].join(' · ')
  return { value: id, label: shortWording(wording, 160), hint }
}
