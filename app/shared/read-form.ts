import { z } from 'zod'
import { cleanText } from './text.ts'

z.config(z.locales.nl())

/** What a form page gets back when its input was not accepted: nothing typed is lost. */
export interface FormAnswer {
  values: Record<string, string | string[]>
  /** Messages by field name. */
  errors: Record<string, string[]>
  /** Messages that belong to no single field. */
  general: string[]
  /** After a change by somebody else: what stands there now. */
  theirs?: unknown
}

export type ReadForm<T> = { ok: true; input: T } | { ok: false; answer: FormAnswer }

/** The fields of a form as text; a field that occurs more than once becomes a list. */
export function valuesOf(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const name of new Set(form.keys())) {
    const all = form.getAll(name).filter((value) => typeof value === 'string')
    values[name] = all.length === 1 ? (all[0] as string) : all
  }
  return values
}

/** What becomes something else once it is read came in as what it began as. */
function isList(schema: z.ZodType | undefined): boolean {
  let inner: unknown = schema
  for (;;) {
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault)
      inner = inner.def.innerType
    else if (inner instanceof z.ZodPipe) inner = inner.def.in
    else return inner instanceof z.ZodArray
  }
}

/** Reads a posted form by a schema. Texts arrive trimmed; fields that the schema holds as a list arrive as a list. */
export function readForm<S extends z.ZodObject>(schema: S, form: FormData): ReadForm<z.output<S>> {
  const raw: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(schema.shape)) {
    const all = form.getAll(name).map((value) => (typeof value === 'string' ? cleanText(value) : value))
    raw[name] = isList(field as z.ZodType) ? all.filter((value) => value !== '') : all.at(-1)
  }
  const parsed = schema.safeParse(raw)
  if (parsed.success) return { ok: true, input: parsed.data }
  const errors: Record<string, string[]> = {}
  const general: string[] = []
  for (const issue of parsed.error.issues) {
    const field = issue.path[0]
    if (field === undefined) general.push(issue.message)
    else (errors[String(field)] ??= []).push(issue.message)
  }
  return { ok: false, answer: { values: valuesOf(form), errors, general } }
}
