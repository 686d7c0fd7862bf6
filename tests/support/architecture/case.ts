import type { Objection, Tree } from './tree.ts'

/** Files in memory, path to text; in a planted violation the first one is the culprit. */
export type Planted = Record<string, string>

/** A rule of the house, with what it must object to and what comes near and must pass. */
export interface Case {
  rule: string
  objectionsIn(tree: Tree): Objection[]
  violations: Planted[]
  nearMisses: Planted[]
}
