import { z } from 'zod'
import { itemList } from '#app/features/obligations/item-choice.ts'
import { dayField, idField, prose, versionField } from '#app/shared/fields.ts'

const to = {
  toPostId: idField('Kies de functie waar dit naartoe gaat.'),
  on: dayField('Vul in op welke dag dit overgaat.'),
  reason: prose('Schrijf op waarom dit overgaat.', 2_000),
}

/** One item goes over. */
export const moveForm = z.object({ version: versionField(), ...to })

/** Several go over. */
export const moveManyForm = z.object({ ...to, items: itemList('Kies wat er overgaat.') })
