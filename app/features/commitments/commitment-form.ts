import { z } from 'zod'
import {
  hasWords,
  isWindow,
  missingWords,
  newTermFields,
  wrongWindow,
} from '#app/features/obligations/act-forms.ts'
import { dayField, idField, idList, line, prose } from '#app/shared/fields.ts'
import { detailFields } from './details-form.ts'
import { origins } from './origin.ts'

export const commitmentForm = z
  .object({
    dossier: idField('Kies een dossier.'),
    origin: z.enum(origins, { error: 'Kies of het een toezegging, een verzoek of een motie is.' }),
    wording: prose('Schrijf op wat er is toegezegd of gevraagd.', 5_000),
    chamber: z.enum(['TK', 'EK'], { error: 'Kies de Kamer die hierop wacht.' }),
    activity: line('Vul in waar dit is toegezegd of gevraagd.'),
    saidOn: dayField('Vul in op welke dag dit is toegezegd of gevraagd.'),
    owners: idList(),
    ...newTermFields,
    ...detailFields,
  })
  .refine(isWindow, wrongWindow)
  .refine(hasWords, missingWords)
