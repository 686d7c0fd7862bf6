import autocannon from 'autocannon'
import { percentile } from './figures.ts'

export const connections = 8
export const warmUpSeconds = 3
export const seconds = 10

export interface Load {
  perSecond: number
  p50: number
  p95: number
  p99: number
  /** Bytes of an answer as it goes over the line. */
  bytes: number
}

/** As a browser asks, compression included. */
function headersFor(cookie: string): Record<string, string> {
  return { cookie, accept: 'text/html', 'accept-encoding': 'gzip, deflate, br' }
}

/** Asks for one address over and over, on some connections at once, first to warm up and then to measure. */
export async function loadWith(
  address: string,
  cookie: string,
  measured: number | null = null,
): Promise<Load> {
  await ask(address, cookie, Math.min(measured ?? warmUpSeconds, warmUpSeconds))
  const { result, times, bytes } = await ask(address, cookie, measured ?? seconds)
  const wrong = result.errors + result.timeouts + result.non2xx
  if (wrong > 0) throw new Error(`${wrong} of the answers of ${address} are not what was asked for.`)
  return {
    perSecond: times.length / result.duration,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    bytes: percentile(bytes, 0.5),
  }
}

async function ask(url: string, cookie: string, duration: number) {
  const times: number[] = []
  const bytes: number[] = []
  const running = autocannon({ url, connections, duration, headers: headersFor(cookie) })
  running.on('response', (_client, _status, size, milliseconds) => {
    times.push(milliseconds)
    bytes.push(size)
  })
  return { result: await running, times, bytes }
}
