import { useBlocker } from '@remix-run/react'
import { useCallback, useEffect, useRef } from 'react'
import type { Autosave } from './autosave.ts'

/** Saves everything before the page is left, and asks when that fails. */
export function useSavers() {
  const savers = useRef(new Map<string, Autosave>())
  const isSaved = () => [...savers.current.values()].every((saver) => saver.isSaved)
  const flush = () => Promise.all([...savers.current.values()].map((saver) => saver.flush()))
  const blocker = useBlocker(() => !isSaved())

  useEffect(() => {
    if (blocker.state !== 'blocked') return
    void flush().then((saved) => {
      if (saved.every(Boolean) || window.confirm(notSaved)) blocker.proceed()
      else blocker.reset()
    })
  }, [blocker])

  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && void flush()
    const onOnline = () => void flush()
    const onUnload = (event: BeforeUnloadEvent) => {
      if (isSaved()) return
      void flush()
      event.preventDefault()
    }
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('online', onOnline)
    window.addEventListener('beforeunload', onUnload)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('online', onOnline)
      window.removeEventListener('beforeunload', onUnload)
    }
  }, [])

  return useCallback((id: string, saver: Autosave) => {
    savers.current.set(id, saver)
    return () => void savers.current.delete(id)
  }, [])
}

const notSaved =
  'Niet alle tekst is opgeslagen. In dit tabblad blijft die bewaard tot u hier terugkomt. Toch weggaan?'
