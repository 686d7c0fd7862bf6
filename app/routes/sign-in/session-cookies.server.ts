import type { RouteArgs } from '#app/routes/guards.server.ts'

/** The secret that binds a sign-in link to this browser; null when it never asked for one. */
export async function readBrowserToken({ context, request }: RouteArgs): Promise<string | null> {
  const token: unknown = await context.cookies.browser.parse(request.headers.get('Cookie'))
  return typeof token === 'string' ? token : null
}
