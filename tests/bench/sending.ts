import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { writeAim, writeNumber, type Print } from './figures.ts'
import { withOwed, type JobReport, type OwedServer } from './owed-server.ts'

const aim = 200
const perDossier = 100

interface Sunk {
  mails: number
  twice: number
  bytes: number
  cpuMs: number
}

/** Prints how many mails a second go out to an SMTP server, by one process and by two. */
export async function benchSending(print: Print): Promise<void> {
  print(
    'sending: a mail to each of so many people about what each owes, to an SMTP server; program, PostgreSQL (writes durable) and that server each in processes of their own on the same machine; from the beginning of the round, with nothing bundled, to its end',
  )
  const one = await measure(print, { mails: 2_000, processes: 1 })
  const two = await measure(print, { mails: 10_000, processes: 2 })
  print(`  ${writeAim(two, aim, 'at least', 'mails a second')}`)
  print(`  two processes send ${writeNumber(two / one)} times as many a second as one`)
}

async function measure(
  print: Print,
  { mails, processes }: { mails: number; processes: number },
): Promise<number> {
  const owed = { dossiers: mails / perDossier, officesPerDossier: perDossier, agreementsPerOffice: 1 }
  let perSecond = 0
  await withOwed({ ...owed, ends: { from: '2021-02-01', days: 0 } }, async (server) => {
    await server.work('plan')
    await server.open.execute('VACUUM ANALYZE')
    const sink = await startSink()
    const begin = performance.now()
    const env = { SMTP_URL: `smtp://127.0.0.1:${sink.port}`, MAILS_PER_SECOND: '' }
    const reports = await Promise.all(Array.from({ length: processes }, () => server.work('send', env)))
    const longest = Math.max(...reports.map(({ ms }) => ms))
    const whole = performance.now() - begin
    const sunk = await sink.stop()
    perSecond = sunk.mails / (longest / 1000)
    await say(print, { server, reports, sunk, perSecond, whole, mails })
  })
  return perSecond
}

async function say(
  print: Print,
  about: {
    server: OwedServer
    reports: JobReport[]
    sunk: Sunk
    perSecond: number
    whole: number
    mails: number
  },
): Promise<void> {
  const { reports, sunk, perSecond, mails } = about
  const sum = (of: (report: JobReport) => number) => reports.reduce((total, report) => total + of(report), 0)
  const sent = await about.server.open.database.delivery.count({ where: { state: 'sent' } })
  const memory = reports.map(({ maxMegabytes }) => writeNumber(maxMegabytes)).join(' and ')
  print(
    `sending, ${reports.length} ${reports.length === 1 ? 'process' : 'processes'}: ${writeNumber(perSecond)} mails a second; ${writeNumber(sunk.mails)} of ${writeNumber(mails)} arrived, ${sunk.twice} twice, ${writeNumber(sent)} recorded as sent, ${writeNumber(sunk.bytes / sunk.mails / 1000)} kB each`,
  )
  print(
    `  processor time for each mail: ${writeNumber(sum(({ cpuMs }) => cpuMs) / sunk.mails)} ms of the program, ${writeNumber(sunk.cpuMs / sunk.mails)} ms of the receiving server; memory at most ${memory} MB; ${writeNumber(about.whole / 1000)} s with starting the processes`,
  )
}

async function startSink(): Promise<{ port: number; stop(): Promise<Sunk> }> {
  const launch = resolve(import.meta.dirname, '../../app/launch.cjs')
  const child: ChildProcess = fork(launch, ['tests/bench/mail-sink.ts'], { execArgv: [] })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return {
    port,
    stop: async () => {
      child.send('how many')
      const [sunk] = (await once(child, 'message')) as [Sunk]
      child.disconnect()
      return sunk
    },
  }
}
