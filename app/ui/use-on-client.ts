import { useSyncExternalStore } from 'react'

/** False on the server and while its page comes alive, true from then on. */
export function useOnClient(): boolean {
  return useSyncExternalStore(
    noSubscription,
    () => true,
    () => false,
  )
}

function noSubscription() {
  return () => undefined
}
