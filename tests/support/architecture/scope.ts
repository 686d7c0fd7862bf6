import ts from 'typescript'
import { isTest } from './layers.ts'
import { nodesOf, objection, syntaxOf, type Objection, type ProjectFile, type Tree } from './tree.ts'

/** Prisma models whose rows not everyone may know of, by the name they have on the client. */
const scopedModels = [
  'obligation',
  'agreement',
  'commitment',
  'followUpDecision',
  'consultation',
  'participant',
  'agendaTopic',
  'minutes',
  'minutesSection',
  'letter',
  'letterDraft',
  'draftItem',
  'draftStep',
  'dossier',
  'party',
  'term',
  'reminder',
  'delivery',
  'event',
  'progressNote',
  'attachment',
  'movedTerm',
  'extension',
  'extensionNotice',
  'stage',
  'stageTerm',
  'wait',
  'slip',
  'slipRow',
  'notice',
  'noticeRow',
  'relation',
  'verdict',
  'formerWording',
  'formerParty',
  'reaction',
  'movedStageTerm',
  'mailReport',
  'forecast',
  'intake',
  'passage',
  'policy',
  'preferences',
]
/** Models whose rows are no secret among those who may sign in, or never reach a page by themselves. */
const openModels = [
  'organisation',
  'person',
  'post',
  'user',
  'roleAssignment',
  'session',
  'signInRequest',
  'mailboxMessage',
  'recessPeriod',
  'calendarState',
  'blockedAddress',
  'letterTemplate',
]
const query = /^(find|count$|aggregate$|groupBy$|update|upsert$|delete)/
const rawQuery = /^\$(query|execute)Raw/

/**
 * Every query of a scoped model starts from `visible…(actor)` or `systemScope(reason)`, raw SQL of a feature too.
 * A query is in order when the top-level function around it makes such a call, or calls a function of the same file that
 * does. A helper that is not exported is also in order when every function that mentions it is: it is handed a `where`.
 * An exported step that works on rows which its caller proved visible says so itself: `systemScope('…')`, with that reason.
 */
export function objectionsToUnscopedQueries(tree: Tree): Objection[] {
  return tree.files
    .filter(({ path }) => /^app\/.*\.tsx?$/.test(path) && !isTest(path))
    .flatMap((file) => {
      const parts = partsOf(file)
      return parts.flatMap((part) =>
        part.queries.length === 0 || isScoped(part, parts)
          ? []
          : part.queries.map((node) => objection(file, node, sentence(node))),
      )
    })
}

/** A new model says at once on which side it stands. */
export function objectionsToUndecidedModels(tree: Tree): Objection[] {
  return tree.files
    .filter(({ path }) => path === 'prisma/schema.prisma')
    .flatMap((file) =>
      [...file.text.matchAll(/^model (\w)(\w*)/gm)].flatMap(({ 1: first = '', 2: others = '', index }) =>
        [...scopedModels, ...openModels].includes(first.toLowerCase() + others)
          ? []
          : [
              objection(
                file,
                index,
                `${first}${others} stands in neither table of tests/support/architecture/scope.ts`,
              ),
            ],
      ),
    )
}

function sentence(query: Query): string {
  return `${calleeOf(query).getText().replace(/\s+/g, '')} starts from no visible…(actor) and no systemScope(reason)`
}

type Query = ts.CallExpression | ts.TaggedTemplateExpression

function calleeOf(query: Query): ts.Expression {
  return ts.isCallExpression(query) ? query.expression : query.tag
}

/** A top-level statement of a file, in most cases a function. */
interface Part {
  name: string | null
  exported: boolean
  scopes: boolean
  mentions: Set<string>
  queries: Query[]
}

function partsOf(file: ProjectFile): Part[] {
  return syntaxOf(file).statements.map((statement) => {
    const nodes = [...nodesOf(statement)]
    const calls = nodes.filter(ts.isCallExpression)
    const name = nameOf(statement)
    return {
      name,
      exported: statement.getText().startsWith('export'),
      scopes: /^visible[A-Z]/.test(name ?? '') || calls.some(isScope),
      mentions: new Set(nodes.filter(ts.isIdentifier).map(({ text }) => text)),
      queries: [...calls, ...nodes.filter(ts.isTaggedTemplateExpression)].filter((call) =>
        isScopedQuery(call, file.path),
      ),
    }
  })
}

function nameOf(statement: ts.Statement): string | null {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? null
  return ts.isVariableStatement(statement)
    ? (statement.declarationList.declarations[0]?.name.getText() ?? null)
    : null
}

function isScope(call: ts.CallExpression): boolean {
  return call.arguments.length > 0 && /(^|\.)(visible[A-Z]\w*|systemScope)$/.test(call.expression.getText())
}

/** `….agreement.findMany(…)`; the `find` of an array, which takes a function, is another thing. */
function isScopedQuery(call: Query, path: string): boolean {
  const callee = calleeOf(call)
  const first = ts.isCallExpression(call) ? call.arguments[0] : undefined
  if (!ts.isPropertyAccessExpression(callee)) return false
  if (first && (ts.isArrowFunction(first) || ts.isFunctionExpression(first))) return false
  return query.test(callee.name.text)
    ? ts.isPropertyAccessExpression(callee.expression) && scopedModels.includes(callee.expression.name.text)
    : rawQuery.test(callee.name.text) && path.startsWith('app/features/')
}

function isScoped(part: Part, parts: Part[], seen: Part[] = []): boolean {
  if (part.scopes) return true
  if (seen.includes(part)) return false
  const others = parts.filter((other) => other !== part)
  const called = others.filter(({ name }) => name && part.mentions.has(name))
  if (called.some(({ scopes }) => scopes)) return true
  const callers = others.filter(({ mentions }) => part.name !== null && mentions.has(part.name))
  return (
    !part.exported &&
    callers.length > 0 &&
    callers.every((caller) => isScoped(caller, parts, [...seen, part]))
  )
}
