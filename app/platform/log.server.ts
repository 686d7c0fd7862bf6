import { pino, type Logger } from 'pino'
import pretty from 'pino-pretty'
import type { Clock } from './clock.server.ts'

export type Log = Logger

/** JSON lines, readable in a terminal. Fields that could carry a secret are cut out wherever they stand. */
export function createLog(level: string, clock: Clock, out: NodeJS.WriteStream = process.stdout): Log {
  const options = {
    level,
    base: null,
    serializers: { error: pino.stdSerializers.err },
    timestamp: () => `,"time":"${clock.now().toISOString()}"`,
    redact: {
      paths: ['token', '*.token', 'cookie', '*.cookie', 'authorization', '*.authorization', 'html', 'text'],
      remove: true,
    },
  }
  return out.isTTY
    ? pino(options, pretty({ colorize: true, translateTime: 'HH:MM:ss', sync: true }))
    : pino(options, out)
}
