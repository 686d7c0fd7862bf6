import { lazy, Suspense, useEffect, useRef, useSyncExternalStore, type FocusEvent } from 'react'
import { RichText } from '#app/features/editor/rich-text.tsx'
import { SaveStatus, SaveTrouble } from '#app/features/minutes/save-status.tsx'
import { TwoTexts } from '#app/features/minutes/two-texts.tsx'
import { useAutosave, type SectionToWrite } from '#app/features/minutes/use-autosave.tsx'
import { useSavers } from '#app/features/minutes/use-savers.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Section } from '#app/ui/section.tsx'

const SectionEditor = lazy(async () => {
  const { SectionEditor: editor } = await import('#app/features/editor/section-editor.tsx')
  return { default: editor }
})

/** The text of a letter while it is written, saved a moment after it changed. `address` is where to save. */
export function DraftWriting(props: { letter: SectionToWrite; address: string }) {
  const onClient = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  if (onClient) return <Writing {...props} />
  return (
    <Section title="Tekst">
      <RichText document={props.letter.document} />
    </Section>
  )
}

function Writing({ letter, address }: { letter: SectionToWrite; address: string }) {
  const { saver, state, started, takeTheirs, wasRestored } = useAutosave(letter, address)
  const onSaver = useSavers()
  const writing = useRef<HTMLDivElement>(null)

  useEffect(() => onSaver(letter.id, saver), [onSaver, letter.id, saver])

  function saveOnLeaving(event: FocusEvent<HTMLElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) void saver.flush()
  }

  /** The chosen button is gone after the choice: writing goes on in the text. */
  function choose(act: () => void) {
    act()
    requestAnimationFrame(() => writing.current?.querySelector<HTMLElement>('[role=textbox]')?.focus())
  }

  return (
    <Section title="Tekst" action={<SaveStatus state={state} />}>
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
            label="Tekst van de brief"
            document={started.document}
            onChange={(document) => saver.change(document)}
          />
        </Suspense>
      </div>
    </Section>
  )
}
