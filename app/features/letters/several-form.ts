import { z } from 'zod'
import { itemList } from '#app/features/obligations/item-choice.ts'

export const severalForm = z.object({ items: itemList('Kies wat u met deze brief afdoet.') })
