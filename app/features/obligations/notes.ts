/** Internal: only the author's own side reads it. Shared: see `visibleNotes`. */
export type NoteVisibility = 'internal' | 'shared'

export interface Note {
  id: string
  text: string
  visibility: NoteVisibility
  /** The organisation for which the author wrote. */
  organisation: string
  /** The day, written out. */
  on: string
}
