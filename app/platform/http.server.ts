import { randomBytes, randomUUID } from 'node:crypto'
import type { NextFunction, Request, RequestHandler, Response } from 'express'
import helmet from 'helmet'
import { stopwatch } from './clock.server.ts'
import type { World } from './world.server.ts'

/** What travels with one request, from the socket to its line in the log. */
export interface RequestFacts {
  requestId: string
  nonce: string
  origin: string
  isLoopback: boolean
  audit: { actor: string | null; result: string | null }
}

const forwardingHeaders = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
]

/** Gives the request its facts and writes its line in the log when it is answered. */
export function requestFacts(world: World): RequestHandler {
  return (request, response, next) => {
    const elapsed = stopwatch()
    const facts: RequestFacts = {
      requestId: randomUUID(),
      nonce: randomBytes(16).toString('base64'),
      origin: request.ip ?? '',
      isLoopback: isFromThisMachine(request),
      audit: { actor: null, result: null },
    }
    response.locals.facts = facts
    response.setHeader('X-Request-Id', facts.requestId)
    response.on('finish', () => {
      world.log.info({
        request: facts.requestId,
        actor: facts.audit.actor,
        origin: facts.origin,
        action: request.method,
        object: withoutSecrets(request.path),
        result: facts.audit.result ?? response.statusCode,
        duration: elapsed(),
      })
    })
    next()
  }
}

/** Asked on this machine, by its own name (another name could be a site that points itself here), with no proxy between. */
function isFromThisMachine(request: Request): boolean {
  return (
    /^(::ffff:)?127\.|^::1$/.test(request.socket.remoteAddress ?? '') &&
    /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.get('host') ?? '') &&
    !forwardingHeaders.some((name) => name in request.headers)
  )
}

/** A link from a mail is a secret, and secrets are not logged; the router takes capitals too. */
export function withoutSecrets(path: string): string {
  return path.replace(/^(\/+(?:inloggen|antwoord|afmelden)\/+)[^/]+/i, '$1…')
}

export function factsOf(response: Response): RequestFacts {
  return response.locals.facts as RequestFacts
}

/** A mail that the demo shows as it was written: in a frame of our own page, with its own looks and nothing else. */
const mailDirectives = {
  defaultSrc: ["'none'"],
  styleSrc: ["'unsafe-inline'"],
  imgSrc: ['data:'],
  frameAncestors: ["'self'"],
  sandbox: ['allow-popups', 'allow-popups-to-escape-sandbox'],
}

function pageDirectives(nonce: string, { developing, secure }: { developing: boolean; secure: boolean }) {
  const own = ["'self'"]
  return {
    defaultSrc: own,
    scriptSrc: [...own, `'nonce-${nonce}'`],
    styleSrc: developing ? [...own, "'unsafe-inline'"] : own,
    imgSrc: [...own, 'data:'],
    fontSrc: own,
    connectSrc: developing ? [...own, 'ws:'] : own,
    formAction: own,
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    objectSrc: ["'none'"],
    ...(secure ? { upgradeInsecureRequests: [] } : {}),
  }
}

/** Headers that keep a browser from doing what this program never asks of it. */
export function securityHeaders(world: World, developing: boolean): RequestHandler {
  const secure = world.publicUrl.startsWith('https:')
  return (request, response, next) => {
    const isMail = /^\/postvak\/[^/]+\/html\/?$/i.test(request.path)
    const directives = isMail
      ? mailDirectives
      : pageDirectives(factsOf(response).nonce, { developing, secure })
    const set = helmet({
      contentSecurityPolicy: { useDefaults: false, directives },
      strictTransportSecurity: secure,
      referrerPolicy: { policy: 'same-origin' },
      crossOriginEmbedderPolicy: false,
    })
    set(request, response, next)
  }
}

/** Answers what no browser sends and no page can read: a host that is none, a method that no page has. */
export function readableOnly(request: Request, response: Response, next: NextFunction): void {
  const refuse = (status: number, sentence: string) => {
    response.status(status).type('text/plain').send(sentence)
  }
  const hosts = [request.get('host'), request.get('x-forwarded-host')].flatMap(
    (named) => named?.split(',') ?? [],
  )
  if (!hosts.every(isHost)) return refuse(400, 'Dit adres klopt niet. Controleer het en probeer het opnieuw.')
  if (!['GET', 'HEAD', 'POST'].includes(request.method)) {
    response.set('Allow', 'GET, HEAD, POST')
    return refuse(405, 'Zo werkt deze pagina niet. Ga terug en probeer het opnieuw.')
  }
  next()
}

function isHost(text: string): boolean {
  const host = text.trim()
  return !/[\s@/\\?#]/.test(host) && URL.canParse(`http://${host}/`)
}

/** What a page says is for who is signed in now: no browser or proxy keeps it for the next one, as page or as data. */
export function neverKept(_request: Request, response: Response, next: NextFunction): void {
  response.set('Cache-Control', 'no-store')
  next()
}

/** Refuses a form that another site had somebody send here. */
export function sameOriginOnly(world: World): RequestHandler {
  const ownHost = new URL(world.publicUrl).host
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next()
    const origin = request.get('origin')
    const site = request.get('sec-fetch-site')
    const host = origin && URL.canParse(origin) ? new URL(origin).host : null
    const isOwn = origin
      ? host === ownHost || host === request.get('host')
      : !site || site === 'same-origin' || site === 'none'
    if (isOwn) return next()
    factsOf(response).audit.result = 'other-origin'
    response
      .status(403)
      .type('text/plain')
      .send('Dit formulier kwam van een andere site. Open Gestand zelf en probeer het opnieuw.')
  }
}

/** The most that a form may weigh: the minutes of a long topic, and room. */
const maxBodyBytes = 2 * 1024 * 1024

/** Addresses to which files are sent; they are read as they come in, see `readUpload`. */
const uploads = [
  /\/bewijsstukken\/toevoegen$/i,
  /^\/afspraken\/(?!samen\/)[^/]+\/afdoen$/i,
  /^\/toezeggingen\/[^/]+\/gehouden$/i,
  /^\/besluiten\/[^/]+\/poort\/[^/]+\/bereikt$/i,
  /^\/brieven\/inlezen$/i,
]

/** The most that files and the form around them may weigh; each has its own limit, which is told in a sentence. */
const maxUploadBytes = 256 * 1024 * 1024

/** Whether an address takes files; the router forgives a slash at the end. */
export function takesFiles(path: string): boolean {
  return uploads.some((upload) => upload.test(path.replace(/(\.data|\/+)$/, '')))
}

/** Refuses what is too large before it is read. */
export function limitedBody(request: Request, response: Response, next: NextFunction): void {
  const length = Number(request.get('content-length') ?? 0)
  const chunked = request.get('transfer-encoding') !== undefined
  const isUpload = takesFiles(request.path)
  if (length <= (isUpload ? maxUploadBytes : maxBodyBytes) && !chunked) return next()
  factsOf(response).audit.result = 'too-large'
  response
    .status(413)
    .type('text/plain')
    .send(
      isUpload
        ? 'Deze bestanden zijn te groot om te versturen. Ga terug en kies kleinere bestanden.'
        : 'Dit is te veel om in één keer te versturen. Maak de tekst korter en probeer het opnieuw.',
    )
}
