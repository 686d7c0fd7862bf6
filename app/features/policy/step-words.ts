import type { Side, Step, StepName } from './policy.ts'

/** Goes out at once, to somebody who was told so late that no announcement is left. */
export const atOnce = 'at-once'

/** What a kept step is: its name, and for an announcement what its days are counted from. */
export function readStep(key: string): Pick<Step, 'days' | 'unit' | 'side'> & { name: StepName | 'at-once' } {
  const [plain = ''] = key.split('@')
  const found = /^(begin|end)-(\d+)(w?)$/.exec(plain)
  const rest = { side: 'end' as Side, days: 0, unit: 'calendar' as const }
  if (!found) return { ...rest, name: plain as StepName }
  return {
    name: 'announcement',
    side: found[1] as Side,
    days: Number(found[2]),
    unit: found[3] ? 'working' : 'calendar',
  }
}

/** "4 weken", "1 dag", "5 werkdagen" */
export function daysInWords({ days, unit }: Pick<Step, 'days' | 'unit'>): string {
  if (unit === 'working') return days === 1 ? '1 werkdag' : `${days} werkdagen`
  if (days > 0 && days % 7 === 0) return days === 7 ? '1 week' : `${days / 7} weken`
  return days === 1 ? '1 dag' : `${days} dagen`
}

const plain: Record<Exclude<StepName, 'announcement'> | typeof atOnce, string> = {
  forecast: 'de vraag of het lukt',
  'last-day': 'de laatste waarschuwing vóór de termijn',
  review: 'de dag om de termijn opnieuw te bekijken',
  'chase-1': '1e herinnering, na de termijn',
  'chase-2': '2e herinnering, na de termijn',
  'chase-3': '3e herinnering, na de termijn',
  escalation: 'doorgegeven, want na de herinneringen kwam er niets',
  [atOnce]: 'meteen, want de termijn is dichtbij of voorbij',
}

/** A step in words, for a list: "4 weken vóór het einde van de termijn". */
export function stepInWords(key: string): string {
  const step = readStep(key)
  if (step.name !== 'announcement') return plain[step.name] ?? 'een herinnering'
  return `${daysInWords(step)} vóór het ${step.side === 'begin' ? 'begin' : 'einde'} van de termijn`
}
