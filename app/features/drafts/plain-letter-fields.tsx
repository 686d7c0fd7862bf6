import { RichText } from '#app/features/editor/rich-text.tsx'
import type { OtherText } from '#app/features/minutes/autosave.ts'
import type { FormAnswer } from '#app/shared/read-form.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Card } from '#app/ui/card.tsx'
import { TextArea } from '#app/ui/field.tsx'

interface PlainLetterFieldsProps {
  answer: FormAnswer | undefined
  version: number
  text: string
}

/** The letter as plain text; what somebody else saved meanwhile stands beside what was typed. */
export function PlainLetterFields({ answer, version, text }: PlainLetterFieldsProps) {
  const theirs = answer?.theirs as OtherText | null | undefined
  const from = theirs?.version ?? answer?.values.version ?? version
  return (
    <>
      {theirs && (
        <Alert tone="warning" title="Er zijn twee teksten">
          <p>
            {theirs.savedByName} sloeg intussen een andere tekst op. Die staat hieronder. Neem over wat u wilt
            bewaren. Slaat u daarna op, dan geldt uw tekst.
          </p>
        </Alert>
      )}
      <input type="hidden" name="version" key={String(from)} defaultValue={String(from)} />
      <TextArea
        label="Tekst van de brief"
        name="text"
        hint="Elke regel is een alinea. Zet # voor een kop, - voor een punt van een opsomming, en 1. voor een genummerd punt. Twee spaties ervoor maken er een onderdeel van. Een voetnoot typt u op zijn plaats: [noot: de tekst]."
        rows={24}
        maxLength={200_000}
        defaultValue={String(answer?.values.text ?? text)}
        errors={answer?.errors.text}
      />
      {theirs && (
        <Card title="De andere tekst" headingLevel={2}>
          <RichText document={theirs.document} headingOffset={1} />
        </Card>
      )}
    </>
  )
}
