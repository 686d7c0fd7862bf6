import { addDays, type Day } from '#app/shared/day.ts'
import { dossiers, organisations } from '#prisma/demo/cast.ts'
import type { Reader } from './filled-database.ts'

export interface Variant {
  name: string
  reader: Reader
  address: string
}

function parameters(today: Day): [name: string, query: Record<string, string>][] {
  return [
    ['default', {}],
    ['one dossier', { dossier: dossiers.lvv.id }],
    ['party', { partij: organisations.utrecht.id }],
    ['status: late', { stand: 'te-laat' }],
    ['status: incomplete', { stand: 'onvolledig' }],
    ['status: open', { stand: 'open' }],
    ['status: settled', { stand: 'nagekomen' }],
    ['status: all', { stand: 'alle' }],
    ['text, in many', { zoek: 'eindrapportage' }],
    ['text, in few', { zoek: 'punt 4711' }],
    ['text, in none', { zoek: 'zeppelin' }],
    ['text and party', { zoek: 'toezicht en veiligheid', partij: organisations.utrecht.id }],
    ['window', { van: addDays(today, -45), tot: addDays(today, 45) }],
    ['other order', { volgorde: 'aflopend' }],
  ]
}

function addressOf(query: Record<string, string>, path = '/afspraken'): string {
  const search = new URLSearchParams(query).toString()
  return search ? `${path}?${search}` : path
}

/** The register as it is asked for; `second` is the address of its second page. */
export function listVariants(second: string, today: Day): Variant[] {
  const ministry = parameters(today).map(([name, query]) => ({
    name,
    reader: 'secretariat' as const,
    address: addressOf(query),
  }))
  return [
    ...ministry,
    { name: 'second page', reader: 'secretariat', address: second },
    { name: 'an office', reader: 'office', address: addressOf({}) },
    { name: 'an office, all', reader: 'office', address: addressOf({ stand: 'alle' }) },
    { name: 'an office, text', reader: 'office', address: addressOf({ zoek: 'eindrapportage' }) },
    { name: 'data only', reader: 'secretariat', address: addressOf({}, '/afspraken.data') },
  ]
}
