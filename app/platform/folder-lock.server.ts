import { mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.server.ts'

/** When a process began, as its own machine counts it; tells a reused process number from the one that locked. */
function birthOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function isAlive(owner: { pid: number; birth: string }): boolean {
  try {
    process.kill(owner.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return owner.birth === birthOf(owner.pid)
}

function readOwner(file: string): { pid: number; birth: string } | null {
  try {
    const [pid, birth] = readFileSync(file, 'utf8').split('\n')
    return { pid: Number(pid), birth: birth ?? '' }
  } catch {
    return null
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new CannotStart(
      `The data folder ${folder} cannot be made. Set GESTAND_DATA to a folder that can.`,
      { cause },
    )
  }
}

/**
 * Takes a data folder for this process alone: two embedded databases on one folder would ruin it without complaint.
 * Returns the function that gives it back. A lock whose process is gone is taken over.
 */
export function lockFolder(folder: string): () => void {
  makeFolder(folder)
  const file = join(folder, 'in-use')
  const mine = `${process.pid}\n${birthOf(process.pid)}\n`
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, mine, { flag: 'wx' })
      return () => unlinkSync(file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const owner = readOwner(file)
    if (owner && isAlive(owner)) {
      throw new CannotStart(
        `The data folder ${folder} is in use by process ${owner.pid}. Stop that one first, or set GESTAND_DATA to another folder.`,
      )
    }
    const aside = `${file}.${process.pid}`
    try {
      renameSync(file, aside)
      unlinkSync(aside)
    } catch {
      // Somebody else took the dead lock away first: the next attempt sees theirs.
    }
  }
  throw new CannotStart(`The data folder ${folder} is being taken by another process. Try again in a moment.`)
}
