/** A mark on a line, with what may be written beside it, the fullest first. */
export interface Labelled {
  x: number
  labels: string[]
}

export interface PlacedLabel {
  text: string
  x: number
  /** On which side of its mark it stands. */
  side: 'right' | 'left'
}

/** About how wide a letter of small type is. */
const letter = 6.4
const gap = 12

export function widthOf(text: string, perLetter = letter): number {
  return [...text].length * perLetter
}

/**
 * For each mark, in order from left to right, the fullest label that touches neither another mark nor another label;
 * null where none fits.
 */
export function placeLabels(marks: Labelled[], left: number, right: number): (PlacedLabel | null)[] {
  let free = left
  return marks.map(({ x, labels }, index) => {
    const next = marks[index + 1]?.x ?? right + gap
    const before = Math.max(free, (marks[index - 1]?.x ?? left - gap) + gap)
    for (const text of labels) {
      const width = widthOf(text)
      if (x + gap >= free && x + gap + width <= Math.min(next - gap, right)) {
        free = x + gap + width + gap
        return { text, x: x + gap, side: 'right' }
      }
      if (x - gap - width >= before) {
        free = x + gap
        return { text, x: x - gap, side: 'left' }
      }
    }
    free = x + gap
    return null
  })
}
