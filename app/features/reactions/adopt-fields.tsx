import type { FormAnswer } from '#app/shared/read-form.ts'
import { TextArea } from '#app/ui/field.tsx'

/** The words an agreement gets, with what the party reads and what everyone reads. */
export function AdoptFields({
  answer,
  otherWording,
  organisation,
}: {
  answer: FormAnswer | undefined
  otherWording: string
  organisation: string
}) {
  const { values = {}, errors = {} } = answer ?? {}
  return (
    <>
      <TextArea
        label="Zo wordt de tekst"
        name="wording"
        hint={`Dit is wat ${organisation} voorstelt. U mag het nog wijzigen. De tekst van nu blijft te lezen.`}
        maxLength={5000}
        rows={5}
        defaultValue={String(values.wording ?? otherWording)}
        errors={errors.wording}
      />
      <TextArea
        label={`Antwoord aan ${organisation}`}
        name="answer"
        optional
        hint="Alleen deze partij en het ministerie lezen dit."
        maxLength={2000}
        defaultValue={String(values.answer ?? '')}
        errors={errors.answer}
      />
      <TextArea
        label="Reden voor alle partijen"
        name="sharedReason"
        optional
        hint="Wie deze afspraak ziet, leest dit. Noem geen partij die de tekst betwistte."
        maxLength={2000}
        defaultValue={String(values.sharedReason ?? '')}
        errors={errors.sharedReason}
      />
    </>
  )
}
