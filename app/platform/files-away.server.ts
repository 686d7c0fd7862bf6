/** The file store does not answer, or answers that it cannot. `cause` says why, for the log. */
export class FilesAway extends Error {
  constructor(what: string, options?: { cause?: unknown }) {
    super(what, options)
    this.name = 'FilesAway'
  }
}

/** By name, because the pages and the process each have this class once. */
export function isFilesAway(error: unknown): error is FilesAway {
  return error instanceof Error && error.name === 'FilesAway'
}
