import { useEffect, useRef, useState } from 'react'
import { parseDocument, sameDocument, type RichDocument } from '#app/features/editor/document.ts'
import { Autosave, type Draft, type OtherText, type SaveState } from './autosave.ts'
import { sendDraft } from './send-draft.tsx'

export interface SectionToWrite {
  id: string
  document: RichDocument
  version: number
  /** "10:05"; null where nothing was saved yet. */
  savedAt: string | null
  savedByName: string
}

/** Keeps a section saved while it is written, and beside the page until it is. `address` is where to save. */
export function useAutosave(section: SectionToWrite, address: string) {
  const [state, setState] = useState<SaveState>(() =>
    section.savedAt
      ? { kind: 'saved', version: section.version, savedAt: section.savedAt }
      : { kind: 'unchanged' },
  )
  const [draft] = useState(() => readDraft(section))
  const [started, setStarted] = useState({ document: draft?.document ?? section.document, round: 0 })
  const autosave = useRef<Autosave | null>(null)
  autosave.current ??= new Autosave(section.version, {
    send: (unsaved) => sendDraft(address, unsaved),
    keep: (unsaved) => keepDraft(section.id, unsaved),
    tell: setState,
    later,
  })
  const saver = autosave.current

  useEffect(() => {
    if (draft) saver.resume(draft, currentText(section))
    return () => void saver.flush()
    // A section is begun with once; its page gives it another key to begin anew.
  }, [])

  function takeTheirs(theirs: OtherText) {
    saver.takeTheirs()
    setStarted(({ round }) => ({ document: theirs.document, round: round + 1 }))
  }

  return { saver, state, started, takeTheirs, wasRestored: draft !== null }
}

function currentText({ version, document, savedAt, savedByName }: SectionToWrite): OtherText {
  return { version, document, savedAt: savedAt ?? '', savedByName }
}

function later(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

function keyOf(sectionId: string): string {
  return `verslag-${sectionId}`
}

/** In the storage of this one tab: nothing stays behind on a shared computer. */
function keepDraft(sectionId: string, draft: Draft | null): void {
  try {
    if (draft) sessionStorage.setItem(keyOf(sectionId), JSON.stringify(draft))
    else sessionStorage.removeItem(keyOf(sectionId))
  } catch {
    // A full or forbidden storage takes away the second copy only.
  }
}

/** What an earlier page in this tab could not save, unless it stands there already. */
function readDraft(section: SectionToWrite): Draft | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(section.id)) ?? 'null') as Draft | null
    const parsed = parseDocument(kept?.document)
    if (!kept || !('document' in parsed) || sameDocument(parsed.document, section.document)) return null
    return { version: Number(kept.version), document: parsed.document }
  } catch {
    return null
  }
}
