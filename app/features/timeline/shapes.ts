import type { ObligationKind } from '#app/features/obligations/obligation.ts'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A bar per kind: rounded for an agreement, square for what the Kamer waits for, pointed for a decision. */
export function barPath(kind: ObligationKind, { x, y, width, height }: Box): string {
  const right = round(x + width)
  const bottom = y + height
  const middle = y + height / 2
  if (kind === 'commitment') return `M${x} ${y}H${right}V${bottom}H${x}Z`
  if (kind === 'decision') {
    const point = Math.min(height / 2, width / 2)
    return `M${x} ${middle}L${round(x + point)} ${y}H${round(right - point)}L${right} ${middle}L${round(right - point)} ${bottom}H${round(x + point)}Z`
  }
  const radius = Math.min(height / 2, width / 2)
  const arc = (toX: number, toY: number) => `A${radius} ${radius} 0 0 1 ${toX} ${toY}`
  return `M${round(x + radius)} ${y}H${round(right - radius)}${arc(right, y + radius)}V${bottom - radius}${arc(round(right - radius), bottom)}H${round(x + radius)}${arc(x, bottom - radius)}V${y + radius}${arc(round(x + radius), y)}Z`
}

export function diamondPath(x: number, y: number, size: number): string {
  return `M${x} ${y - size}L${round(x + size)} ${y}L${x} ${y + size}L${round(x - size)} ${y}Z`
}

export function envelopePath(x: number, y: number): string {
  return `M${round(x - 7)} ${y - 5}h14v10h-14ZM${round(x - 7)} ${y - 5}l7 5.5l7 -5.5`
}

export function gatePath(x: number, y: number): string {
  return `M${round(x - 6)} ${y + 6}V${y - 6}M${round(x + 6)} ${y + 6}V${y - 6}M${round(x - 6)} ${y - 3}h12M${round(x - 6)} ${y + 2.5}h12M${round(x - 2)} ${y - 3}v5.5M${round(x + 2)} ${y - 3}v5.5`
}

export function checkPath(x: number, y: number): string {
  return `M${round(x - 3.5)} ${y}l2.5 2.8l4.5 -5.4`
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
