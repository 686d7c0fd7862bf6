/** The features, left to right: each may know those before it. A feature is a folder of `app/features`. */
export const features: readonly string[] = [
  'access',
  'history',
  'people',
  'terms',
  'dossiers',
  'policy',
  'preferences',
  'obligations',
  'attachments',
  'gates',
  'planning',
  'consultations',
  'agreements',
  'commitments',
  'decisions',
  'links',
  'extensions',
  'waiting',
  'sending',
  'reminders',
  'editor',
  'minutes',
  'reactions',
  'reading',
  'letters',
  'intake',
  'templates',
  'drafts',
  'dispatch',
  'answers',
  'timeline',
  'affairs',
  'worklist',
  'search',
  'imports',
  'exports',
]

/** The folder of `app/features` in which a file stands, known or not; null for a file that stands elsewhere. */
export function featureOf(path: string): string | null {
  return /^app\/features\/(?:([^/]+)\/)?/.exec(path)?.[1] ?? (path.startsWith('app/features/') ? '' : null)
}
