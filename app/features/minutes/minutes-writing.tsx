import { useCallback } from 'react'
import { RichText } from '#app/features/editor/rich-text.tsx'
import { Section } from '#app/ui/section.tsx'
import { useOnClient } from '#app/ui/use-on-client.ts'
import { SectionWriting } from './section-writing.tsx'
import type { SectionToWrite } from './use-autosave.tsx'
import { useSavers } from './use-savers.tsx'

interface MinutesWritingProps {
  sections: (SectionToWrite & { title: string })[]
  owners: { id: string; name: string; note?: string }[]
  /** The day from which terms are read. */
  saidOn: string
  addressOf: (sectionId: string) => string
}

/** The minutes of a consultation while they are written: a text per topic, each saved by itself. */
export function MinutesWriting({ sections, owners, saidOn, addressOf }: MinutesWritingProps) {
  const onClient = useOnClient()
  const onSaver = useSavers()
  const explainTerm = useCallback((words: string) => askTerm(words, saidOn), [saidOn])
  if (!onClient)
    return sections.map(({ id, title, document }) => (
      <Section key={id} title={title}>
        <RichText document={document} />
      </Section>
    ))
  return sections.map((section) => (
    <SectionWriting
      key={section.id}
      section={section}
      heading={section.title}
      label={`Verslag bij ${section.title}`}
      address={addressOf(section.id)}
      {...{ owners, explainTerm, onSaver }}
    />
  ))
}

/** What a term in words means, in sentences. */
async function askTerm(words: string, saidOn: string): Promise<string> {
  const query = new URLSearchParams({ woorden: words, 'gezegd-op': saidOn })
  const response = await fetch(`/termijn?${query.toString()}`, { headers: { Accept: 'application/json' } })
  if (!response.ok) return ''
  const answer = (await response.json()) as { explanation: string; assumptions: string[] }
  return [answer.explanation, ...answer.assumptions].join(' ')
}
