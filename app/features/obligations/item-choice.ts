import { z } from 'zod'
import { isId } from '#app/shared/ids.ts'

const chosen = /^(.{36})\.([1-9]\d{0,8})$/

/** What the box of an item sends: its id and the version that was looked at. */
export function writeChoice({ id, version }: { id: string; version: number }): string {
  return `${id}.${version}`
}

export function readChoice(text: string): { id: string; version: number } {
  const [id = '', version = '0'] = text.split('.')
  return { id, version: Number(version) }
}

/** Several items out of a list, at least one. */
export function itemList(missing: string) {
  return z
    .array(z.string().refine((text) => isId(chosen.exec(text)?.[1]), 'Kies uit de lijst.'))
    .max(1000, 'Kies minder tegelijk.')
    .default([])
    .refine((items) => items.length > 0, missing)
}
