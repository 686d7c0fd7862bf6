import type { Log } from './log.server.ts'

export interface Heartbeat {
  /** Why the work is not being done; null when it is. */
  objection(): string | null
  /** Runs the work now, after what is running. */
  beat(): Promise<void>
  /** Tells what is running that it is to end soon, waits for it and begins nothing more. */
  stop(): Promise<void>
}

/**
 * Runs work every so often in this process. It only knocks: what is due, and whose it is, the work reads from the database,
 * so several processes may knock at once and a skipped knock loses nothing.
 */
export function startHeartbeat(
  work: (stopping: () => boolean) => Promise<void>,
  options: { everyMs: number | null; log: Log },
): Heartbeat {
  let running: Promise<void> = Promise.resolve()
  let trouble: string | null = null
  let ending = false
  let stopped = false
  const once = async () => {
    if (stopped) return
    try {
      await work(() => ending)
      trouble = null
    } catch (error) {
      trouble = 'de laatste ronde mislukte'
      options.log.error({ action: 'heartbeat', error })
    }
  }
  const beat = () => {
    running = running.then(once)
    return running
  }
  let pending = false
  const timer = options.everyMs
    ? setInterval(() => {
        if (pending) return
        pending = true
        void beat().finally(() => {
          pending = false
        })
      }, options.everyMs)
    : null
  return {
    objection: () => trouble,
    beat,
    stop: async () => {
      if (timer) clearInterval(timer)
      ending = true
      await running
      stopped = true
    },
  }
}
