import { standsAround } from '#app/features/obligations/register-stands.ts'

/** What the register of follow-up decisions can show. */
export const decisionStands = standsAround(
  [
    { value: 'genomen', label: 'Genomen' },
    { value: 'vervallen', label: 'Vervallen' },
  ],
  'Te nemen',
)
