import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceContext } from './ui/nonce.ts'

const abortDelay = 10_000

/** Renders a page and sends it whole: in pieces each would be compressed, and flushed, by itself. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let hasFrame = false
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={context.nonce}>
        <RemixServer context={remixContext} url={request.url} abortDelay={abortDelay} nonce={context.nonce} />
      </NonceContext.Provider>,
      {
        nonce: context.nonce,
        onShellReady() {
          hasFrame = true
        },
        onAllReady() {
          clearTimeout(patience)
          const whole = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          buffer(whole).then((page) => resolve(new Response(page, { headers, status })), reject)
          pipe(whole)
        },
        onShellError: reject,
        onError(error: unknown) {
          // Before that it rejects, and is logged as the fault of the request.
          if (hasFrame) context.world.log.error({ request: context.requestId, error })
        },
      },
    )
    const patience = setTimeout(abort, abortDelay)
  })
}

/** A fault, once in the log; the page shows its request id only. An address that does not exist is none, and may hold a secret. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return
  if (isRouteErrorResponse(error) && error.status < 500) return
  context.audit.result = 'fault'
  context.world.log.error({ request: context.requestId, error })
}
