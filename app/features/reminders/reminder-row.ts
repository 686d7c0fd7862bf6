import type { ListedDelivery } from './listed-delivery.ts'
import type { ReminderItem } from './reminder-item.ts'

/** A reminder or a notice as a list shows it. */
export interface ReminderRow {
  id: string
  on: string
  sentAt: string | null
  to: string
  organisation: string
  step: string
  because: string
  standing: { name: string; reason: string | null }
  /** Where somebody decides about it, for who may. */
  steerTo: string | null
  item: ReminderItem
  delivery: ListedDelivery | null
}
