import type { Refusable } from '#app/features/preferences/refusable.ts'

/** The sorts of mail that a sealed link can refuse, each set under a seal of its own. */
export const refusableSets: Refusable[][] = [['announcements'], ['news'], ['announcements', 'news']]

export function unsubscribeSeal(sorts: Refusable[]): string {
  return `unsubscribe ${[...sorts].sort().join(' ')}`
}

/** The page where a person refuses a sort of mail. */
export function unsubscribePath(token: string): string {
  return `/afmelden/${token}`
}

/** Where a mail program posts when its reader pushes its own button (RFC 8058). */
export function oneClickPath(token: string): string {
  return `${unsubscribePath(token)}/een-klik`
}
