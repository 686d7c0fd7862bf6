import { data, redirect, type AppLoadContext } from '@remix-run/node'
import type { Params } from '@remix-run/react'
import type { SignedIn } from '#app/features/access/actor.ts'
import { findActor } from '#app/features/access/find-actor.server.ts'
import { openGuestLink, type Guest } from '#app/features/answers/open-guest-link.server.ts'
import { isDatabaseAway } from '#app/platform/database-away.server.ts'
import { isFilesAway } from '#app/platform/files-away.server.ts'
import { takesFiles } from '#app/platform/http.server.ts'
import { readUpload, type Upload, type UploadLimits } from '#app/platform/multipart.server.ts'
import type { World } from '#app/platform/world.server.ts'
import type { Day } from '#app/shared/day.ts'
import { Problem } from '#app/shared/problem.ts'
import { valuesOf, type FormAnswer } from '#app/shared/read-form.ts'

export interface RouteArgs {
  request: Request
  params: Params
  context: AppLoadContext
}

/** What a route works with once somebody is let in. */
export interface Desk {
  world: World
  today: Day
  request: Request
  params: Params
  query: URLSearchParams
  /** The posted form; empty on a GET. */
  form: FormData
  /** Reads the files of a posted form as they come in, and its fields into `form`; for addresses that take files. */
  receive(limits: UploadLimits): Promise<Upload>
  /** Answers a post by going elsewhere, with one sentence there about what was done. */
  goTo(path: string, notice?: string): Promise<Response>
}

/** Lets in who is signed in; others go to the sign-in page and come back here afterwards. */
export async function withActor<T>(
  args: RouteArgs,
  work: (actor: SignedIn, desk: Desk) => Promise<T>,
): Promise<T> {
  return answer(args, (visitor, desk) => {
    if (!visitor) throw redirect(signInPath(args.request))
    return work(visitor, desk)
  })
}

/** Lets in anyone; the actor is null for who is not signed in. */
export async function withVisitor<T>(
  args: RouteArgs,
  work: (visitor: SignedIn | null, desk: Desk) => Promise<T>,
): Promise<T> {
  return answer(args, work)
}

/** Lets in the reader of a mail, without an account, by the sealed link that stood in it: for one item. */
export async function withGuestLink<T>(
  args: RouteArgs,
  work: (guest: Guest, desk: Desk) => Promise<T>,
): Promise<T> {
  return answer(args, async (_visitor, desk) => {
    const guest = await openGuestLink(desk.world, args.params.answer ?? '')
    args.context.audit.actor = guest.actor.userId
    return work(guest, desk)
  })
}

/** Another program's message, whole; who sent it is for the work to prove, by a signature or a secret. */
export interface Message {
  world: World
  headers: Headers
  body: Uint8Array
}

/** Lets in another program, which is answered in JSON. */
export async function withApiClient(
  args: RouteArgs,
  work: (message: Message) => Promise<{ status: number; taken?: boolean }>,
): Promise<Response> {
  const { context, request } = args
  try {
    const body = new Uint8Array(await request.arrayBuffer())
    const { status, ...said } = await work({ world: context.world, headers: request.headers, body })
    return Response.json(said, { status })
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
    context.world.log.error({ request: context.requestId, error })
    return Response.json({}, { status: 503 })
  }
}

export async function readSession({ context, request }: RouteArgs): Promise<string | null> {
  const token: unknown = await context.cookies.session.parse(request.headers.get('Cookie'))
  return typeof token === 'string' ? token : null
}

function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url)
  const here = `${pathname.replace(/\.data$/, '')}${search}`
  return request.method === 'GET' && here !== '/' ? `/inloggen?naar=${encodeURIComponent(here)}` : '/inloggen'
}

async function answer<T>(
  args: RouteArgs,
  work: (visitor: SignedIn | null, desk: Desk) => Promise<T>,
): Promise<T> {
  const { context } = args
  const form = await readPosted(args.request)
  const received: Upload[] = []
  try {
    // The frame and the page ask in the same request: one look is enough.
    context.visitor ??= findActor(context.world, await readSession(args))
    const visitor = await context.visitor
    context.audit.actor = visitor?.userId ?? null
    return await work(visitor, deskFor(args, form, received))
  } catch (error) {
    if (error instanceof Problem) return answerProblem(args, form, error) as T
    if (isFilesAway(error)) return answerFilesAway(args, form, error) as T
    if (!isDatabaseAway(error)) throw error
    context.world.log.error({ request: context.requestId, error })
    throw refusal(503, [databaseAway])
  } finally {
    for (const upload of received) await upload.discard()
  }
}

const databaseAway =
  'De database geeft nu geen antwoord. Ga terug: wat u typte staat er nog. Probeer het over een paar minuten opnieuw.'

const filesAway =
  'De opslag van bestanden geeft nu geen antwoord. Er is niets gewijzigd. Probeer het over een paar minuten opnieuw.'

/** A file store that fails says so on the page where somebody was; what was typed is still there. */
function answerFilesAway({ context, request }: RouteArgs, form: FormData, error: Error) {
  context.audit.result = 'files-away'
  context.world.log.error({ request: context.requestId, error })
  if (request.method === 'GET') throw refusal(503, [filesAway])
  return data<FormAnswer>({ values: valuesOf(form), errors: {}, general: [filesAway] }, { status: 503 })
}

/** A whole answer, which routes without a page can give too; pages show its sentences. */
function refusal(status: number, objections: string[] = []): Response {
  return Response.json({ objections }, { status })
}

/** Turns a broken rule into an answer: here, and nowhere below, are status codes. */
function answerProblem({ context, request }: RouteArgs, form: FormData, problem: Problem) {
  context.audit.result = problem.kind
  if (problem.kind === 'not-found') throw refusal(404, problem.objections)
  if (problem.kind === 'not-allowed') throw refusal(403, problem.objections)
  const status = { 'against-the-rules': 422, 'changed-meanwhile': 409, 'too-often': 429 }[problem.kind]
  if (request.method === 'GET') throw refusal(status, problem.objections)
  const { objections, theirs, field } = problem
  // A script that saves has no page to show again: it is told in JSON.
  if (request.headers.get('Accept') === 'application/json')
    return Response.json({ objections, theirs }, { status })
  // Pages read this with useFormAnswer.
  const said = field ? { errors: { [field]: objections }, general: [] } : { errors: {}, general: objections }
  return data<FormAnswer>({ values: valuesOf(form), ...said, theirs }, { status })
}

function deskFor({ context, request, params }: RouteArgs, form: FormData, received: Upload[]): Desk {
  return {
    world: context.world,
    today: context.world.clock.today(),
    request,
    params,
    query: new URL(request.url).searchParams,
    form,
    receive: async (limits) => {
      const upload = await readUpload(request, limits).catch(() => {
        throw refusal(400, [brokenForm])
      })
      received.push(upload)
      for (const [name, value] of upload.fields) form.append(name, value)
      return upload
    },
    goTo: async (path, notice) =>
      redirect(
        path,
        notice ? { headers: { 'Set-Cookie': await context.cookies.notice.serialize(notice) } } : undefined,
      ),
  }
}

const brokenForm = 'Het formulier kwam niet heel aan. Ga terug en probeer het opnieuw.'

async function readPosted(request: Request): Promise<FormData> {
  const type = request.headers.get('Content-Type') ?? ''
  const isForm =
    type.startsWith('application/x-www-form-urlencoded') || type.startsWith('multipart/form-data')
  const isLater = type.startsWith('multipart/') && takesFiles(new URL(request.url).pathname)
  if (request.method !== 'POST' || !isForm || isLater) return new FormData()
  try {
    return await request.formData()
  } catch {
    throw refusal(400, [brokenForm])
  }
}

/** Answers wrong input: the form again, with what was typed and what is wrong with it. */
export function wrongInput(answer: FormAnswer) {
  return data(answer, { status: 400 })
}
