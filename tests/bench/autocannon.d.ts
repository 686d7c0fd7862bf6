/** The part of autocannon that the bench uses; it brings no types. */
declare module 'autocannon' {
  interface Result {
    duration: number
    errors: number
    timeouts: number
    non2xx: number
    '2xx': number
  }

  interface Instance extends PromiseLike<Result> {
    on(
      event: 'response',
      listener: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ): void
  }

  export default function autocannon(options: {
    url: string
    connections: number
    duration: number
    headers: Record<string, string>
  }): Instance
}
