/** A text put together from stretches of another, which knows for each of its places where that stood. */
export class Body {
  private parts: string[] = []
  private places: number[] = []
  private written = ''

  get length(): number {
    return this.places.length
  }

  /** Takes the characters from `start` to `end` of a source along; space within it becomes one blank. */
  take(source: string, start: number, end: number): void {
    for (let index = start; index < end; index += 1) {
      const char = source.charAt(index)
      if (!/\s/.test(char)) this.put(char, index)
      else if (this.last() !== ' ' && this.last() !== '\n') this.put(' ', index)
    }
  }

  /** Writes a sign that stands nowhere in the source, such as the blank between two lines. */
  put(char: string, place: number): void {
    this.parts.push(char)
    this.places.push(place)
  }

  last(): string {
    return this.parts.at(-1) ?? '\n'
  }

  /** Removes the last sign: the hyphen of a word that was cut at the end of its line. */
  drop(): void {
    this.parts.pop()
    this.places.pop()
  }

  get text(): string {
    if (this.written.length !== this.places.length) this.written = this.parts.join('')
    return this.written
  }

  /** Where in the source the sign at a place stands. */
  placeOf(at: number): number {
    return this.places[Math.min(at, this.places.length - 1)] ?? 0
  }
}
