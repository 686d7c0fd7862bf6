import type { Server } from 'node:http'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import {
  factsOf,
  limitedBody,
  neverKept,
  readableOnly,
  requestFacts,
  sameOriginOnly,
  securityHeaders,
} from './platform/http.server.ts'
import { pendingMigrations } from './platform/migrations.server.ts'
import type { OpenDatabase } from './platform/database.server.ts'
import { createCookies } from './platform/session.server.ts'
import { CannotStart } from './platform/cannot-start.server.ts'
import type { Heartbeat } from './platform/heartbeat.server.ts'
import type { World } from './platform/world.server.ts'

export interface Serving {
  world: World
  open: OpenDatabase
  heartbeat: Heartbeat
  /** The built application, or the one that the development server keeps fresh. */
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** The static files of the build; in development Vite serves them. */
  assets: { folder: string } | { middleware: express.RequestHandler }
}

/** The HTTP application: headers, log, static files, health, pages. */
export function createApp({ world, open, heartbeat, build, assets }: Serving): Express {
  const app = express()
  const cookies = createCookies(world.settings)
  app.disable('x-powered-by')
  app.set('trust proxy', world.settings.trustedProxies)
  app.use(requestFacts(world), securityHeaders(world, 'middleware' in assets))
  app.get('/gezond', (_request, response) => void response.json({ status: 'gezond' }))
  app.get(
    '/gereed',
    (_request, response, next) => void answerReady({ world, open, heartbeat }, response).catch(next),
  )
  app.use(compression())
  serveAssets(app, assets)
  app.use(neverKept, readableOnly, sameOriginOnly(world), limitedBody)
  app.all(
    '*',
    createRequestHandler({
      build,
      getLoadContext: (_request, response) => {
        const { audit, requestId, origin, isLoopback, nonce } = factsOf(response)
        return { world, cookies, audit, requestId, origin, isLoopback, nonce }
      },
    }),
  )
  app.use(answerFault(world))
  return app
}

function serveAssets(app: Express, assets: Serving['assets']): void {
  if ('middleware' in assets) {
    app.use(assets.middleware)
    return
  }
  const { folder } = assets
  app.use(
    '/assets',
    express.static(`${folder}/assets`, { immutable: true, maxAge: '1y', fallthrough: false }),
  )
  app.use(express.static(folder, { maxAge: '1h' }))
}

/** What goes wrong outside the pages: a file that is not there, a request that cannot be read. */
function answerFault(world: World): express.ErrorRequestHandler {
  return (error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error)
    const status = (error as { status?: number }).status ?? 500
    if (status >= 500) world.log.error({ request: factsOf(response).requestId, error })
    const sentence = status === 404 ? 'Niet gevonden.' : 'Er ging iets mis. Probeer het opnieuw.'
    response.status(status).type('text/plain').send(sentence)
  }
}

async function answerReady(
  { world, open, heartbeat }: Pick<Serving, 'world' | 'open' | 'heartbeat'>,
  response: Response,
) {
  const database = await pendingMigrations(open).then(
    (pending) => (pending.length === 0 ? 'goed' : `nog niet bijgewerkt: ${pending.join(', ')}`),
    () => 'geeft geen antwoord',
  )
  const mail = (await world.mail.objection()) ?? 'goed'
  const files = (await world.files.objection()) ?? 'goed'
  const jobs = heartbeat.objection() ?? 'goed'
  const ready = database === 'goed' && jobs === 'goed'
  response.status(ready ? 200 : 503).json({
    status: ready ? 'gereed' : 'niet gereed',
    database,
    taken: jobs,
    mail: { transport: world.mail.name, toestand: mail },
    bestanden: { opslag: world.files.name, toestand: files },
  })
}

/** Listens; a port that is taken is a reason not to start. */
export async function listen(app: Express, world: World): Promise<Server> {
  const { host, port } = world.settings
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host)
    server.once('listening', () => resolve(server))
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const sentence =
        cause.code === 'EADDRINUSE'
          ? `Port ${port} is taken by another program. Stop that one, or set PORT to another number.`
          : `Cannot listen on ${host}:${port} (${cause.code}). Check HOST and PORT.`
      reject(new CannotStart(sentence, { cause }))
    })
  })
}

/** Lets running requests finish, for at most ten seconds, and takes no new ones. */
export async function stopListening(server: Server): Promise<void> {
  const patience = setTimeout(() => server.closeAllConnections(), 10_000)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
  clearTimeout(patience)
}
