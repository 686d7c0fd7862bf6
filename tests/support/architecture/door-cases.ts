import type { Case } from './case.ts'
import { objectionsToUnguardedDoors } from './guards.ts'
import { objectionsToRouteOrder, objectionsToRouteTable } from './routes.ts'
import { objectionsToUndecidedModels, objectionsToUnscopedQueries } from './scope.ts'

const guard = "import { withActor } from './guards.server.ts'\n"
const loader = 'export async function loader(args: LoaderFunctionArgs) {\n'
const rows = 'tx.agreement.findMany({ where: { id } })'

export const doorCases: Case[] = [
  {
    rule: 'every loader and action goes through a guard',
    objectionsIn: objectionsToUnguardedDoors,
    violations: [
      { 'app/routes/today.tsx': `${loader}return list()\n}` },
      { 'app/routes/today.tsx': `${guard}${loader}const a = list()\nreturn withActor(args, () => a)\n}` },
      { 'app/routes/today.tsx': `${guard}${loader}return withActor(other, () => list())\n}` },
      { 'app/routes/today.tsx': `${loader}return withActor(args, () => list())\n}` },
      {
        'app/routes/today.tsx': `import { withActor } from './elsewhere.ts'\n${loader}return withActor(args)\n}`,
      },
      { 'app/routes/today.tsx': `${guard}export const action = (args) => withActor(args, settle)` },
      {
        'app/routes/today.tsx': `import { withVisitor as withActor } from './guards.server.ts'\n${loader}return withActor(args)\n}`,
      },
      { 'app/routes/today.tsx': `${guard}${loader}withActor(args, () => list())\n}` },
      { 'app/routes/today.tsx': `${guard}${loader}return withActor\n}` },
      { 'app/routes/today.tsx': "export { loader } from './other.tsx'" },
      { 'app/routes/api/agreements.server.ts': `${loader}return list()\n}` },
      { 'app/routes/today.tsx': 'export async function clientLoader() {}' },
      { 'app/root.tsx': `${loader}return list()\n}` },
    ],
    nearMisses: [
      { 'app/routes/today.tsx': `${guard}${loader}return withActor(args, async (actor) => list(actor))\n}` },
      { 'app/routes/today.tsx': 'async function loader() {\nreturn list()\n}' },
      {
        'app/routes/agreements/settle.tsx':
          "import { withActor } from '#app/routes/guards.server.ts'\n" +
          'export async function action(args: ActionFunctionArgs) {\nreturn withActor(args, settle)\n}',
      },
    ],
  },
  {
    rule: 'every query of a scoped model starts from what one may see',
    objectionsIn: objectionsToUnscopedQueries,
    violations: [
      { 'app/features/agreements/find.server.ts': `export function find() { return ${rows} }` },
      {
        'app/features/agreements/settle.server.ts':
          'export function settle() { return world.database.followUpDecision.updateMany({ where: { id } }) }',
      },
      { 'app/routes/today.tsx': `export function today() { return ${rows} }` },
      {
        'app/features/agreements/find.server.ts':
          `export function find() { return ${rows} }\n` +
          'export function list(actor) { return tx.agreement.findMany({ where: visibleAgreements(actor) }) }',
      },
      {
        'app/features/agreements/find.server.ts':
          `function rows(tx) { return ${rows} }\n` +
          'export function list(actor) { visibleAgreements(actor); return rows(tx) }\n' +
          'export function all() { return rows(tx) }',
      },
      {
        'app/features/reminders/claim.server.ts': 'export function claim() { return tx.$queryRaw`select 1` }',
      },
      {
        'app/features/reminders/claim.server.ts': `export function claim() { systemScope(); return ${rows} }`,
      },
    ],
    nearMisses: [
      {
        'app/features/agreements/find.server.ts':
          'export function find(actor) { return tx.agreement.findFirst({ where: visibleAgreements(actor) }) }',
      },
      {
        'app/features/agreements/find.server.ts':
          `function rows(tx, where) { return ${rows} }\n` +
          'export function list(actor) { return rows(tx, visibleAgreements(actor)) }',
      },
      {
        'app/features/agreements/find.server.ts':
          'function mine(actor) { return visibleAgreements(actor) }\n' +
          'export function list(actor) { return tx.agreement.count({ where: mine(actor) }) }',
      },
      {
        'app/features/reminders/claim.server.ts':
          "export function claim() { return tx.delivery.updateMany({ where: systemScope('sweep') }) }",
      },
      {
        'app/features/agreements/settle.server.ts':
          'export function add() { return tx.agreement.create({ data }) }',
      },
      {
        'app/features/minutes/reading.ts':
          'export function one() { return meeting.minutes.find((part) => part.id) }',
      },
      { 'app/features/agreements/find.server.test.ts': `function find() { return ${rows} }` },
      { 'app/features/people/find.server.ts': 'export function find() { return tx.person.findFirst({}) }' },
    ],
  },
  {
    rule: 'every model is scoped or open',
    objectionsIn: objectionsToUndecidedModels,
    violations: [{ 'prisma/schema.prisma': 'model Secret {\n  id String @id\n}' }],
    nearMisses: [
      { 'prisma/schema.prisma': 'model FollowUpDecision {\n}\nenum Kind {\n}\nmodel Person {\n}' },
    ],
  },
  {
    rule: 'the route table and the route files agree',
    objectionsIn: objectionsToRouteTable,
    violations: [
      {
        'app/routes/today.tsx': 'export default function Today() {}',
        'remix.config.js': 'export default {}',
      },
      { 'app/routes/agenda.ts': `${guard}${loader}return withActor(args, agenda)\n}` },
      { 'remix.config.js': "route('vandaag', 'routes/today.tsx')" },
    ],
    nearMisses: [
      {
        'app/routes/today.tsx': 'export default function Today() {}',
        'app/routes/guards.server.ts': 'export function withActor() {}',
        'app/routes/frame.tsx': 'export function Frame() {}',
        'remix.config.js': "route('vandaag', 'routes/today.tsx', { index: true })",
      },
    ],
  },
  {
    rule: 'a route reads from the door inward',
    objectionsIn: objectionsToRouteOrder,
    violations: [
      { 'app/routes/today.tsx': 'export default function Today() {}\nexport async function loader() {}' },
      { 'app/routes/today.tsx': 'export const meta = []\nexport async function action() {}' },
      { 'app/routes/today.tsx': 'export function ErrorBoundary() {}\nexport default function Today() {}' },
    ],
    nearMisses: [
      {
        'app/routes/today.tsx':
          'export async function loader() {}\nexport const handle = 1\nexport async function action() {}\n' +
          'export const meta = []\nexport default function Today() {}\nfunction Row() {}\nexport function ErrorBoundary() {}',
      },
      { 'app/ui/page.tsx': 'export const meta = []\nexport function loader() {}' },
    ],
  },
]
