import { Details } from '#app/ui/details.tsx'
import { SelectField, type Option } from '#app/ui/field.tsx'
import { chamberOptions, originOptions } from './origin.ts'
import { kamerOptions, registerOptions, writeKamer, type CommitmentFilter } from './register-choices.ts'

/** The filters of commitments only; those that few people use stand under a fold. */
export function CommitmentFilters({ filter, posts }: { filter: CommitmentFilter; posts: Option[] }) {
  const { origin, chamber, kamer, inRegister, postId } = filter
  return (
    <>
      <SelectField
        label="Soort"
        name="soort"
        emptyLabel="Alle soorten"
        options={originOptions}
        defaultValue={origin ?? ''}
      />
      <SelectField
        label="Kamer"
        name="kamer"
        emptyLabel="Beide Kamers"
        options={chamberOptions}
        defaultValue={chamber ?? ''}
      />
      <SelectField
        label="Wat de Kamer zegt"
        name="woord"
        emptyLabel="Alles"
        options={kamerOptions}
        defaultValue={writeKamer(kamer)}
      />
      <Details summary="Meer filters" open={inRegister !== null || postId !== null}>
        <SelectField
          label="In het register van de Kamer"
          name="register"
          emptyLabel="Alles"
          options={registerOptions}
          defaultValue={inRegister ?? ''}
        />
        <SelectField
          label="Functie"
          name="functie"
          emptyLabel="Alle functies"
          options={posts}
          defaultValue={postId ?? ''}
        />
      </Details>
    </>
  )
}
