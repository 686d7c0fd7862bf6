import { cpus, loadavg, release, totalmem } from 'node:os'
import { writeNumber, type Print } from './figures.ts'

/** Where these figures come from; they mean little anywhere else. */
export function printMachine(print: Print): void {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  print(`machine: ${cpus().length} cores, ${first?.model.trim() ?? 'unknown'}, ${memory} GiB of memory`)
  print(`system: ${process.platform} ${release()}, Node ${process.versions.node}`)
  print(`busy before: ${writeNumber(loadavg()[0] ?? Number.NaN)} processes wanted a core in the last minute`)
}
