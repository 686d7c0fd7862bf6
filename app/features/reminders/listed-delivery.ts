/** Outside the ministry, a mail that failed is the secretariat's to mend. */
export const outsideTrouble = 'Het secretariaat ziet dat de mail niet aankwam.'

/** The mail of a reminder or a notice, as its row in a list tells of it. */
export interface ListedDelivery {
  id: string
  state: string
  trouble: string | null
  mayRead: boolean
  mayResend: boolean
}

export function listedDelivery(
  delivery: { id: string; state: string; trouble: string | null } | null,
  { insider, mayResend }: { insider: boolean; mayResend: boolean },
): ListedDelivery | null {
  if (!delivery) return null
  const trouble = insider || delivery.trouble === null ? delivery.trouble : outsideTrouble
  return { ...delivery, trouble, mayRead: insider || delivery.state === 'sent', mayResend }
}
