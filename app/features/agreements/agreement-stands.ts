import { standsAround } from '#app/features/obligations/register-stands.ts'

/** What the register of agreements can show. */
export const agreementStands = standsAround([
  { value: 'eigen-deel', label: 'Eigen deel nog niet klaar' },
  { value: 'betwist', label: 'Betwist' },
  { value: 'open', label: 'Open, nog niet begonnen' },
  { value: 'in-uitvoering', label: 'In uitvoering' },
  { value: 'nagekomen', label: 'Nagekomen' },
  { value: 'ingetrokken', label: 'Ingetrokken' },
])
