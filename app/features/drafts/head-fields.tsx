import { writeDay, type Day } from '#app/shared/day.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ComboField } from '#app/ui/combo-field.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { DateField, TextField, type Option } from '#app/ui/field.tsx'

interface Head {
  subject: string
  reference: string
  datedOn: Day | null
  signatoryId: string | null
}

interface HeadFieldsProps {
  answer: FormAnswer | undefined
  head: Head
  posts: Option[]
}

/** What stands above and below a letter. */
export function HeadFields({ answer, head, posts }: HeadFieldsProps) {
  const { values = {}, errors = {} } = answer ?? {}
  const value = (name: keyof Head) => String(values[name] ?? head[name] ?? '')
  const theirs = answer?.theirs as Head | null | undefined
  return (
    <>
      {theirs && <OtherHead head={theirs} posts={posts} />}
      <TextField
        label="Onderwerp"
        name="subject"
        maxLength={300}
        defaultValue={value('subject')}
        errors={errors.subject}
      />
      <TextField
        label="Ons kenmerk"
        name="reference"
        optional
        hint="Het nummer waaronder uw ministerie de brief registreert."
        maxLength={100}
        width="medium"
        defaultValue={value('reference')}
        errors={errors.reference}
      />
      <DateField
        label="Datum van de brief"
        name="datedOn"
        optional
        defaultValue={value('datedOn')}
        errors={errors.datedOn}
      />
      <ComboField
        label="Wie ondertekent?"
        name="signatoryId"
        optional
        options={posts}
        defaultValue={value('signatoryId')}
        errors={errors.signatoryId}
      />
    </>
  )
}

/** What somebody else saved meanwhile; what was typed still stands in the fields. */
function OtherHead({ head, posts }: { head: Head; posts: Option[] }) {
  const { subject, reference, datedOn, signatoryId } = head
  return (
    <Alert tone="warning" title="Dit staat er nu">
      <DataList
        items={[
          { label: 'Onderwerp', value: subject },
          { label: 'Ons kenmerk', value: reference },
          { label: 'Datum', value: datedOn && writeDay(datedOn) },
          { label: 'Ondertekent', value: posts.find((post) => post.value === signatoryId)?.label },
        ]}
      />
      <p>Slaat u daarna op, dan gelden uw gegevens.</p>
    </Alert>
  )
}
