import { useLocation } from '@remix-run/react'
import { useEffect } from 'react'

/** Brings the focus to what the address names, also after an act on this same page. */
export function useFocusOnHash(): void {
  const { hash, key } = useLocation()
  useEffect(() => {
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null
    target?.focus()
  }, [hash, key])
}
