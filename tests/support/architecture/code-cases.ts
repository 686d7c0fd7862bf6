import type { Case } from './case.ts'
import { objectionsToClocks, objectionsToDatabaseClocks } from './clock.ts'
import {
  objectionsToBarrels,
  objectionsToExports,
  objectionsToMocks,
  objectionsToPromises,
  objectionsToSize,
} from './code.ts'

function lines(count: number, line = 'show()'): string {
  return `${line}\n`.repeat(count)
}

export const codeCases: Case[] = [
  {
    rule: 'only the clock adapter reads the time',
    objectionsIn: objectionsToClocks,
    violations: [
      { 'app/routes/today.tsx': 'const now = new Date()' },
      { 'app/features/terms/window.ts': 'const late = end < Date.now()' },
      { 'app/shared/day.ts': 'const today = Temporal.Now.plainDateISO()' },
      { 'app/server.ts': 'const start = globalThis.performance.now()' },
      { 'tests/support/a-world.ts': 'const written = Date()' },
    ],
    nearMisses: [
      { 'app/platform/clock.server.ts': 'const now = new Date()' },
      { 'tests/bench/register.ts': 'const start = performance.now()' },
      { 'app/shared/day.ts': "const then = new Date('2020-11-04')\n// new Date() stands in a comment" },
      { 'app/features/terms/window.ts': 'const late = end < clock.now()' },
    ],
  },
  {
    rule: 'the database tells no time',
    objectionsIn: objectionsToDatabaseClocks,
    violations: [
      { 'prisma/schema.prisma': 'model A {\n  createdAt DateTime @default(now())\n}' },
      {
        'prisma/schema.prisma':
          'model A {\n  createdAt DateTime @default(dbgenerated("clock_timestamp()"))\n}',
      },
      { 'prisma/schema.prisma': 'model A {\n  changedAt DateTime @updatedAt\n}' },
      { 'prisma/migrations/1_start/migration.sql': '"at" TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP' },
      { 'app/features/search/find.server.ts': "const sql = 'select now()'" },
      { 'app/features/search/find.server.ts': 'const sql = `select now(), ${day}`' },
      { 'app/features/reminders/claim.server.ts': 'tx.$queryRaw`select 1 where ${day} < Now()`' },
    ],
    nearMisses: [
      { 'prisma/schema.prisma': 'model A {\n  id String @default(uuid())\n  // no now() here\n}' },
      { 'prisma/migrations/1_start/migration.sql': '-- no CURRENT_TIMESTAMP\n"at" TIMESTAMP NOT NULL' },
      { 'app/features/reminders/claim.server.ts': 'tx.$queryRaw`select 1 where ${clock.now()} < at`' },
    ],
  },
  {
    rule: 'nothing is mocked',
    objectionsIn: objectionsToMocks,
    violations: [
      { 'app/features/terms/window.test.ts': "vi.mock('./window.ts')" },
      { 'tests/routes/doors.test.ts': "vi.doMock('#app/platform/mail.server.ts', () => ({}))" },
    ],
    nearMisses: [
      { 'app/features/terms/window.test.ts': 'const send = vi.fn()\nconst text = "vi.mock(\'x\')"' },
    ],
  },
  {
    rule: 'nothing passes on what stands elsewhere',
    objectionsIn: objectionsToBarrels,
    violations: [
      { 'app/ui/index.ts': 'export const width = 1' },
      { 'app/ui/all.ts': "export * from './field.tsx'\nexport { Button } from './button.tsx'" },
      { 'app/ui/all.ts': "import { Button } from './button.tsx'\nexport { Button }" },
    ],
    nearMisses: [
      { 'app/ui/button.tsx': "export { width } from './width.ts'\nexport function Button() {}" },
      { 'app/entry.client.tsx': "import './start.ts'" },
    ],
  },
  {
    rule: 'exported functions are declarations',
    objectionsIn: objectionsToExports,
    violations: [
      { 'app/shared/text.ts': 'export const trim = (text: string) => text.trim()' },
      { 'app/shared/text.ts': 'export const trim = (function () {}) satisfies unknown' },
      { 'app/routes/today.tsx': 'export default () => null' },
      { 'app/ui/button.tsx': 'export default function Button() {}' },
    ],
    nearMisses: [
      { 'app/shared/text.ts': 'export const schema = z.string().transform((text) => text.trim())' },
      {
        'app/shared/text.ts': 'const trim = (text: string) => text.trim()\nexport const words = [trim("a ")]',
      },
      { 'app/ui/button.tsx': 'export const Button = forwardRef(function Button() {})' },
      { 'emails/reminder.tsx': 'export default function Reminder() {}' },
    ],
  },
  {
    rule: 'files and functions stay small',
    objectionsIn: objectionsToSize,
    violations: [
      { 'app/shared/text.ts': lines(251) },
      { 'app/shared/text.ts': `function long() {\n${lines(41)}}` },
      { 'tests/support/a-world.ts': `const long = () => {\n${lines(41)}}` },
      { 'app/ui/page.tsx': `function Page() {\nreturn <div>\n${lines(80, '<hr />')}</div>\n}` },
    ],
    nearMisses: [
      { 'app/shared/text.ts': lines(250) },
      { 'app/shared/text.ts': `function long() {\n${lines(40)}${lines(20, '// law')}${lines(20, '')}}` },
      { 'app/ui/page.tsx': `function Page() {\nreturn <div>\n${lines(70, '<hr />')}</div>\n}` },
      { 'tests/routes/doors.test.ts': `describe('doors', () => {\n${lines(100)}})` },
      { 'app/ui/theme.css': lines(600, '--space: 1px;') },
    ],
  },
  {
    rule: 'nothing is put off',
    objectionsIn: objectionsToPromises,
    violations: [
      { 'app/shared/text.ts': 'trim() // TODO: later' },
      { 'app/shared/text.ts': 'function trim() {\n  /* FIXME */\n}' },
      { 'app/ui/page.tsx': 'const page = <div>{/* TODO */}</div>' },
      { 'README.md': 'TODO: write this' },
      { 'prisma/schema.prisma': '// FIXME' },
    ],
    nearMisses: [{ 'app/shared/text.ts': "const word = 'TODO'\nconst list = `FIXME`\n// a todo list" }],
  },
]
