import { useBlocker } from '@remix-run/react'
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import { RichText } from '#app/features/editor/rich-text.tsx'
import { Section } from '#app/ui/section.tsx'
import type { Autosave } from './autosave.ts'
import { SectionWriting } from './section-writing.tsx'
import type { SectionToWrite } from './use-autosave.tsx'

interface MinutesWritingProps {
  sections: SectionToWrite[]
  owners: { id: string; name: string; note?: string }[]
  /** The day from which terms are read. */
  saidOn: string
  addressOf: (sectionId: string) => string
}

/** The minutes of a consultation while they are written: a text per topic, each saved by itself. */
export function MinutesWriting({ sections, owners, saidOn, addressOf }: MinutesWritingProps) {
  const onClient = useSyncExternalStore(
    noSubscription,
    () => true,
    () => false,
  )
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
      address={addressOf(section.id)}
      {...{ owners, explainTerm, onSaver }}
    />
  ))
}

/** Saves everything before the page is left, and asks when that fails. */
function useSavers() {
  const savers = useRef(new Map<string, Autosave>())
  const isSaved = () => [...savers.current.values()].every((saver) => saver.isSaved)
  const flush = () => Promise.all([...savers.current.values()].map((saver) => saver.flush()))
  const blocker = useBlocker(() => !isSaved())

  useEffect(() => {
    if (blocker.state !== 'blocked') return
    void flush().then((saved) => {
      if (saved.every(Boolean) || window.confirm(notSaved)) blocker.proceed()
      else blocker.reset()
    })
  }, [blocker])

  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && void flush()
    const onOnline = () => void flush()
    const onUnload = (event: BeforeUnloadEvent) => {
      if (isSaved()) return
      void flush()
      event.preventDefault()
    }
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('online', onOnline)
    window.addEventListener('beforeunload', onUnload)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('online', onOnline)
      window.removeEventListener('beforeunload', onUnload)
    }
  }, [])

  return useCallback((id: string, saver: Autosave) => {
    savers.current.set(id, saver)
    return () => void savers.current.delete(id)
  }, [])
}

const notSaved =
  'Niet alle tekst is opgeslagen. In dit tabblad blijft die bewaard tot u hier terugkomt. Toch weggaan?'

/** What a term in words means, in sentences. */
async function askTerm(words: string, saidOn: string): Promise<string> {
  const query = new URLSearchParams({ woorden: words, 'gezegd-op': saidOn })
  const response = await fetch(`/termijn?${query.toString()}`, { headers: { Accept: 'application/json' } })
  if (!response.ok) return ''
  const answer = (await response.json()) as { explanation: string; assumptions: string[] }
  return [answer.explanation, ...answer.assumptions].join(' ')
}

function noSubscription() {
  return () => undefined
}
