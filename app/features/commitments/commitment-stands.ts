import { standsAround } from '#app/features/obligations/register-stands.ts'

/** What the register of commitments can show. */
export const commitmentStands = standsAround(
  [
    { value: 'voldaan', label: 'Voldaan' },
    { value: 'vervallen', label: 'Vervallen' },
    { value: 'ingetrokken', label: 'Ingetrokken' },
  ],
  'Open',
)
