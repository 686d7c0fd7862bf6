import { data } from '@remix-run/node'
import type { RouteArgs } from './guards.server.ts'

/** The sentence about what was just done, taken from its cookie; `with` adds it to the answer and clears the cookie. */
export async function takeNotice({ context, request }: RouteArgs) {
  const found: unknown = await context.cookies.notice.parse(request.headers.get('Cookie'))
  const notice = typeof found === 'string' ? found : null
  const clear = notice
    ? { 'Set-Cookie': await context.cookies.notice.serialize('', { maxAge: 0 }) }
    : undefined
  return {
    with: <T extends object>(rest: T) => data({ ...rest, notice }, clear ? { headers: clear } : undefined),
  }
}
