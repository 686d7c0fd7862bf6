/** Prints one line of the report. */
export type Print = (line: string) => void

/** The value below which this share of the sorted numbers lies. */
function quantile(sorted: number[], share: number): number {
  const index = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))
  return sorted[index] ?? Number.NaN
}

export function percentile(numbers: number[], share: number): number {
  return quantile(
    [...numbers].sort((a, b) => a - b),
    share,
  )
}

export function writeNumber(value: number): string {
  if (Number.isNaN(value)) return '–'
  return value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })
}

/** Lowest, middle and highest of some runs. */
export function writeRuns(numbers: number[], unit: string): string {
  const [low, middle, high] = [0, 0.5, 1].map((share) => writeNumber(percentile(numbers, share)))
  return `min ${low}, median ${middle}, max ${high} ${unit} (${numbers.length} runs)`
}

/** How a figure stands to its aim: what it is divided by that, and whether that is good. */
export function writeAim(value: number, aim: number, sense: 'at most' | 'at least', unit: string): string {
  const ratio = value / aim
  const met = sense === 'at most' ? ratio <= 1 : ratio >= 1
  return `${ratio.toFixed(2)} × the aim of ${sense} ${writeNumber(aim)} ${unit}${met ? '' : ': MISSED'}`
}
