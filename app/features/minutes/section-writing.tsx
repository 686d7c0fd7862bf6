import { lazy, Suspense, useEffect, useRef, type FocusEvent } from 'react'
import { RichText } from '#app/features/editor/rich-text.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Section } from '#app/ui/section.tsx'
import type { Autosave } from './autosave.ts'
import { SaveStatus, SaveTrouble } from './save-status.tsx'
import { TwoTexts } from './two-texts.tsx'
import { useAutosave, type SectionToWrite } from './use-autosave.tsx'

const SectionEditor = lazy(async () => {
  const { SectionEditor: editor } = await import('#app/features/editor/section-editor.tsx')
  return { default: editor }
})

interface SectionWritingProps {
  section: SectionToWrite
  /** Where to save. */
  address: string
  heading: string
  label: string
  /** Told of the saver of each section, so that the page can ask whether all is saved. */
  onSaver: (id: string, saver: Autosave) => () => void
  /** Only where sentences can be marked as items. */
  owners?: { id: string; name: string; note?: string }[]
  explainTerm?: (words: string) => Promise<string>
}

/** A text while it is written, saved a moment after it changed: the minutes of one topic, or a letter. */
export function SectionWriting({ section, address, heading, label, onSaver, ...marks }: SectionWritingProps) {
  const { saver, state, started, takeTheirs, wasRestored } = useAutosave(section, address)
  const writing = useRef<HTMLDivElement>(null)

  useEffect(() => onSaver(section.id, saver), [onSaver, section.id, saver])

  function saveOnLeaving(event: FocusEvent<HTMLElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) void saver.flush()
  }

  /** The chosen button is gone after the choice: writing goes on in the text. */
  function choose(act: () => void) {
    act()
    requestAnimationFrame(() => writing.current?.querySelector<HTMLElement>('[role=textbox]')?.focus())
  }

  return (
    <Section title={heading} action={<SaveStatus state={state} />}>
      {wasRestored && state.kind === 'waiting' && (
        <Alert tone="info">Tekst die nog niet was opgeslagen, is teruggezet.</Alert>
      )}
      <div
        ref={writing}
        className={state.kind === 'conflict' ? 'two-texts' : 'one-text'}
        onBlur={saveOnLeaving}
      >
        <SaveTrouble state={state} />
        {state.kind === 'conflict' && (
          <TwoTexts
            theirs={state.theirs}
            onKeepMine={() => choose(() => saver.keepMine())}
            onTakeTheirs={() => choose(() => takeTheirs(state.theirs))}
          />
        )}
        <Suspense fallback={<RichText document={started.document} />}>
          <SectionEditor
            key={started.round}
            label={label}
            document={started.document}
            {...marks}
            onChange={(document) => saver.change(document)}
          />
        </Suspense>
      </div>
    </Section>
  )
}
