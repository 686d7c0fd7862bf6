/** Internal: only the author's own side reads it. Shared: see `visibleNotes`. */
export type NoteVisibility = 'internal' | 'shared'
