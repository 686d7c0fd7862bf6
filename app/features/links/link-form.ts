import { z } from 'zod'
import { idField } from '#app/shared/fields.ts'

export const linkForm = z.object({ other: idField('Kies waarmee u dit wilt verbinden.') })
