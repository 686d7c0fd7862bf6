import { RichText } from '#app/features/editor/rich-text.tsx'
import { SectionWriting } from '#app/features/minutes/section-writing.tsx'
import type { SectionToWrite } from '#app/features/minutes/use-autosave.tsx'
import { useSavers } from '#app/features/minutes/use-savers.tsx'
import { Section } from '#app/ui/section.tsx'
import { useOnClient } from '#app/ui/use-on-client.ts'

/** The text of a letter while it is written. `address` is where to save. */
export function DraftWriting({ letter, address }: { letter: SectionToWrite; address: string }) {
  const onClient = useOnClient()
  const onSaver = useSavers()
  const heading = 'Tekst'
  if (onClient)
    return <SectionWriting section={letter} label="Tekst van de brief" {...{ heading, address, onSaver }} />
  return (
    <Section title={heading}>
      <RichText document={letter.document} />
    </Section>
  )
}
