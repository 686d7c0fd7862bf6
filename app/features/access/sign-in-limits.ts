export const linkLifetimeMinutes = 15
export const sessionIdleHours = 12

/** Links per hour: few per address, so that nobody's mailbox is flooded; more per origin, where a whole office sits behind one. */
const perAddress = 5
const perOrigin = 20

export function mayAskForLink(asked: { toAddress: number; fromOrigin: number }): boolean {
  return asked.toAddress < perAddress && asked.fromOrigin < perOrigin
}

/** A place inside this program to go to after signing in; anything else becomes the start page. */
export function safeReturn(path: string | null | undefined): string {
  if (!path || path.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(path) || path.startsWith('/inloggen'))
    return '/'
  return path
}
