/** What somebody may do without: mail ahead of time, and news that asks nothing. Never a question or what comes after it. */
export type Refusable = 'announcements' | 'news'

const names: Record<Refusable, string> = { announcements: 'aankondigingen', news: 'nieuws' }

/** "aankondigingen en nieuws" */
export function refusablesInWords(sorts: Refusable[]): string {
  return sorts.map((sort) => names[sort]).join(' en ')
}
